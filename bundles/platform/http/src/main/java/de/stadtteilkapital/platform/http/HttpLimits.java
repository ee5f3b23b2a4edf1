package de.stadtteilkapital.platform.http;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the HTTP server grants a client before it knows who it is. */
@ObjectClassDefinition(name = "Stadtteilkapital: HTTP")
@interface HttpLimits {
    String PID = "de.stadtteilkapital.http";

    @AttributeDefinition(
            name = "Vertraute Proxys",
            description = "Adressen, deren X-Forwarded-For und X-Forwarded-Proto gelten")
    String[] trustedProxies() default {"127.0.0.1", "::1"};

    @AttributeDefinition(name = "Höchste Größe von Anfragezeile und Kopfzeilen", description = "in Byte", min = "1000")
    int headerBytes() default 8192;

    @AttributeDefinition(name = "Längste Zeit für die Kopfzeilen einer Anfrage", description = "in Sekunden", min = "1")
    int headerSeconds() default 10;

    @AttributeDefinition(name = "Zeit für den Inhalt einer Anfrage", description = "in Sekunden", min = "1")
    int bodySeconds() default 10;

    @AttributeDefinition(
            name = "Geringste Geschwindigkeit eines Inhalts",
            description = "für je so viele Byte gibt es eine Sekunde mehr",
            min = "1")
    int leastBytesPerSecond() default 10_000;

    @AttributeDefinition(
            name = "Geringste Geschwindigkeit, mit der eine Antwort abgenommen wird",
            description = "in Byte je Sekunde",
            min = "1")
    int leastAnswerBytesPerSecond() default 10_000;

    @AttributeDefinition(
            name = "Antworten, die noch nicht abgenommen sind",
            description = "in Byte, alle zusammen; weitere Abfragen werden mit 503 abgewiesen",
            min = "1000000")
    int answerBytesInFlight() default 32 << 20;

    @AttributeDefinition(
            name = "Anfragen, die zugleich bearbeitet werden",
            description = "Threads des Servers; weitere Anfragen warten",
            min = "16")
    int requestThreads() default 64;

    @AttributeDefinition(
            name = "Verbindungen, die zugleich offen sind",
            description = "weitere werden erst angenommen, wenn eine andere endet",
            min = "100")
    int connections() default 2000;

    @AttributeDefinition(name = "Längste Stille auf einer Verbindung", description = "in Sekunden", min = "1")
    int idleSeconds() default 30;

    @AttributeDefinition(
            name = "Längste Zeit, die eine Anfrage wartet, während etwas ausgetauscht wird",
            description = "in Sekunden, dann 503",
            min = "1")
    int gateSeconds() default 20;

    @AttributeDefinition(
            name = "Längste Zeit, die beim Anhalten auf laufende Anfragen gewartet wird",
            description = "in Sekunden",
            min = "1")
    int stopSeconds() default 20;

    @AttributeDefinition(name = "Strict-Transport-Security hinter TLS", description = "Gültigkeit in Tagen")
    int strictTransportDays() default 365;
}
