package de.stadtteilkapital.platform.mail;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** By which mail server mails leave the house, in whose name, and how patiently. */
@ObjectClassDefinition(name = "Stadtteilkapital: E-Mail")
@interface MailConfig {
    String PID = "de.stadtteilkapital.mail";

    @AttributeDefinition(name = "Mailserver", description = "Ohne ihn verlässt keine E-Mail das Haus")
    String host() default "";

    @AttributeDefinition(name = "Port des Mailservers", min = "1")
    int port() default 587;

    @AttributeDefinition(
            name = "Verschlüsselung",
            description = "starttls: nach der Begrüßung, sonst wird nichts geschickt; tls: von Anfang an (Port 465);"
                    + " none: keine, nur auf demselben Rechner")
    String security() default "starttls";

    @AttributeDefinition(
            name = "Zertifikate, denen vertraut wird",
            description = "Datei im PEM-Format; leer: die der Java-Laufzeit")
    String trusted() default "";

    @AttributeDefinition(name = "Anmeldename am Mailserver", description = "Leer: ohne Anmeldung")
    String user() default "";

    @AttributeDefinition(name = "Kennwort am Mailserver", description = "Als $[env:NAME] oder $[secret:name]")
    String password() default "";

    @AttributeDefinition(
            name = "Absender",
            description = "für alle Stadtteile ohne eigenen: adresse@beispiel.de oder Name <adresse@beispiel.de>")
    String sender() default "";

    @AttributeDefinition(name = "Absender der Stadtteile", description = "stadtteil=Absender, mit Kommas dazwischen")
    String[] senders() default {};

    @AttributeDefinition(
            name = "Ablage der Demonstration",
            description = "Ohne Mailserver behält die Demonstration ihre E-Mails; false: keine verlässt das Haus")
    boolean tray() default true;

    @AttributeDefinition(
            name = "Längste Wartezeit auf den Mailserver",
            description = "in Sekunden, für den Aufbau der Verbindung und für jede Antwort",
            min = "1")
    int timeoutSeconds() default 30;

    @AttributeDefinition(
            name = "Pause nach dem ersten Fehlversuch",
            description = "in Sekunden; jede weitere ist doppelt so lang, höchstens eine Stunde",
            min = "1")
    int firstPauseSeconds() default 60;

    @AttributeDefinition(
            name = "Stunde der täglichen Nachricht",
            description = "0 bis 23, in der Zeitzone der Fristen",
            min = "0")
    int noticesHour() default 7;

    @AttributeDefinition(
            name = "Abstand der Nachrichten, dass etwas wartet",
            description = "in Minuten; öfter bekommt niemand eine",
            min = "0")
    int noticesPauseMinutes() default 10;

    @AttributeDefinition(
            name = "Wartezeit, ab der der Knoten es meldet",
            description = "in Stunden; wartet eine E-Mail länger, ist der Knoten DEGRADED",
            min = "1")
    int waitingHours() default 6;

    @AttributeDefinition(
            name = "Aufbewahrung erledigter Zeilen",
            description = "in Tagen; ohne Adresse und Text sind sie von Anfang an",
            min = "1")
    int keptDays() default 30;
}
