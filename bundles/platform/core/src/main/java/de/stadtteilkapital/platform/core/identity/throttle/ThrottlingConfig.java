package de.stadtteilkapital.platform.core.identity.throttle;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How much one client may ask, and how often somebody may be wrong. */
@ObjectClassDefinition(name = "Stadtteilkapital: Fehlversuche und Anfragen")
@interface ThrottlingConfig {
    @AttributeDefinition(
            name = "Fehlversuche je Konto und Adresse",
            description = "So viele falsche Anmeldungen bei einem Konto von einer Adresse, dann 429",
            min = "1")
    int failures() default 10;

    @AttributeDefinition(
            name = "Fehlversuche je Konto",
            description = "Von allen Adressen zusammen, von denen das Konto sich noch nicht angemeldet hat; "
                    + "höchstens 100 nennt NIST SP 800-63B",
            min = "1")
    int failures_account() default 100;

    @AttributeDefinition(
            name = "Fehlversuche je Adresse",
            description = "Für alle Konten zusammen, und noch einmal so viele für Token",
            min = "1")
    int failures_address() default 100;

    @AttributeDefinition(
            name = "Erholung (Minuten)",
            description = "In dieser Zeit stehen alle Fehlversuche wieder offen, gleichmäßig nach und nach",
            min = "1")
    int failures_minutes() default 15;

    @AttributeDefinition(name = "Anfragen je Minute und Konto", min = "1")
    int requests_account() default 12_000;

    @AttributeDefinition(name = "Anfragen je Minute und Adresse ohne Anmeldung", min = "1")
    int requests_anonymous() default 3_000;

    @AttributeDefinition(
            name = "Vertraute Adressen (Tage)",
            description = "Wer sich so lange zurück von einer Adresse angemeldet hat, den hält deren Bremse nicht auf",
            min = "1")
    int familiar_days() default 30;

    @AttributeDefinition(
            name = "Passwörter, die zugleich geprüft werden",
            description = "Jedes braucht 19 MiB; eines davon bleibt für vertraute Adressen frei",
            min = "1")
    int passwords_at_once() default 4;

    @AttributeDefinition(
            name = "Anmeldungen, die darauf warten",
            description = "Weitere werden mit 503 abgewiesen",
            min = "1")
    int passwords_waiting() default 16;

    @AttributeDefinition(name = "Token, die zugleich geprüft werden", min = "1")
    int tokens_at_once() default 8;

    @AttributeDefinition(
            name = "Token, die darauf warten",
            description = "Weitere werden mit 503 abgewiesen",
            min = "1")
    int tokens_waiting() default 32;

    @AttributeDefinition(
            name = "Längste Zeit, die eine Anmeldung wartet (Sekunden)",
            description = "Dann 503 mit Retry-After",
            min = "1")
    int waiting_seconds() default 5;
}
