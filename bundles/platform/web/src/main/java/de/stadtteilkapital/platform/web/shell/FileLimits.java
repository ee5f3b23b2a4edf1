package de.stadtteilkapital.platform.web.shell;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a form at the screen may bring. */
@ObjectClassDefinition(name = "Stadtteilkapital: Dateien am Bildschirm")
@interface FileLimits {
    /** Name of the configuration. */
    String PID = "de.stadtteilkapital.webfiles";

    @AttributeDefinition(
            name = "Dateien, die ein Formular mitbringt",
            description = "weitere werden abgewiesen",
            min = "1")
    int files() default 5;

    @AttributeDefinition(
            name = "Höchste Größe einer Datei",
            description = "in Byte; sie liegt nicht im Speicher. Kleinere Grenzen setzt, wer sie annimmt",
            min = "1000")
    int fileBytes() default 32 << 20;

    @AttributeDefinition(
            name = "Formulare mit Dateien, die zugleich angenommen werden",
            description = "ebenso viele warten kurz; weitere werden mit 503 abgewiesen",
            min = "1")
    int formsAtOnce() default 4;
}
