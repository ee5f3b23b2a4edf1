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
}
