package de.stadtteilkapital.platform.attachments;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What may be attached, where it is kept, and who looks at it for malware. */
@ObjectClassDefinition(name = "Stadtteilkapital: Anlagen")
@interface AttachmentsConfig {
    String PID = "de.stadtteilkapital.attachments";

    @AttributeDefinition(
            name = "Höchste Größe einer Datei",
            description = "in Byte; nicht mehr, als de.stadtteilkapital.rest hereinlässt",
            min = "1000")
    int fileBytes() default 20 << 20;

    @AttributeDefinition(name = "Dateien an einem Gegenstand", min = "1", max = "1000")
    int files() default 20;

    @AttributeDefinition(name = "Größe aller Dateien an einem Gegenstand", description = "in Byte", min = "1000")
    int allBytes() default 100 << 20;

    @AttributeDefinition(
            name = "Arten von Dateien, die angenommen werden",
            description = "nach ihrem Inhalt: PDF, JPEG, PNG, WEBP, HEIC, ODT, ODS, DOCX, XLSX, TXT, CSV")
    String[] types() default {"PDF", "JPEG", "PNG", "WEBP", "HEIC", "ODT", "ODS", "DOCX", "XLSX", "TXT", "CSV"};

    @AttributeDefinition(
            name = "Größe einer gepackten Datei, wenn sie ausgepackt ist",
            description = "in Byte; größere werden abgewiesen",
            min = "1000000")
    int unpackedBytes() default 200 << 20;

    @AttributeDefinition(
            name = "Ort der Inhalte",
            description = "database oder folder; was schon da ist, bleibt, wo es ist")
    String storage() default "database";

    @AttributeDefinition(
            name = "Ordner der Inhalte",
            description = "derselbe für alle Knoten; gehört mit der Datenbank zusammen in die Sicherung")
    String folder() default "";

    @AttributeDefinition(
            name = "Prüfprogramm (ClamAV)",
            description = "tcp://rechner:3310 oder unix:///pfad/clamd.ctl; leer: es wird nicht geprüft")
    String scanner() default "";

    @AttributeDefinition(name = "Längste Zeit einer Prüfung", description = "in Sekunden", min = "1")
    int scannerSeconds() default 60;
}
