package de.stadtteilkapital.platform.rest.http;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How much a request may bring, and how much work it may ask for beside others. */
@ObjectClassDefinition(name = "Stadtteilkapital: REST")
@interface RestLimits {
    /** Name of the configuration. */
    String PID = "de.stadtteilkapital.rest";

    @AttributeDefinition(
            name = "Höchste Größe des Inhalts einer Anfrage",
            description = "in Byte; Dateien haben eine eigene Grenze",
            min = "1000")
    int bodyBytes() default 1 << 20;

    @AttributeDefinition(
            name = "Höchste Größe einer Datei, die hochgeladen wird",
            description = "in Byte; sie liegt nicht im Speicher. Kleinere Grenzen setzt, wer sie annimmt",
            min = "1000")
    int fileBytes() default 32 << 20;

    @AttributeDefinition(
            name = "Dateien, die zugleich hochgeladen werden",
            description = "ebenso viele warten kurz; weitere werden mit 503 abgewiesen",
            min = "1")
    int filesAtOnce() default 8;

    @AttributeDefinition(
            name = "Dokumente, die zugleich entstehen",
            description = "weniger als die Verbindungen zur Datenbank",
            min = "1")
    int documentsAtOnce() default 2;

    @AttributeDefinition(
            name = "Dokumente, auf die gewartet wird",
            description = "weitere werden mit 503 abgewiesen",
            min = "0")
    int documentsWaiting() default 8;

    @AttributeDefinition(
            name = "Längste Zeit, die auf ein Dokument gewartet wird",
            description = "in Sekunden",
            min = "1")
    int documentsSeconds() default 3;

    @AttributeDefinition(
            name = "Inhalte von Anfragen, die zugleich im Speicher liegen",
            description = "in Byte, alle zusammen; weitere werden mit 503 abgewiesen",
            min = "1000000")
    int bodyBytesInFlight() default 32 << 20;
}
