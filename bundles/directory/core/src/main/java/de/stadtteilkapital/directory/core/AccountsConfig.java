package de.stadtteilkapital.directory.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How people come into their accounts. */
@ObjectClassDefinition(name = "Stadtteilkapital: Konten")
@interface AccountsConfig {
    String PID = "de.stadtteilkapital.accounts";

    @AttributeDefinition(name = "Gültigkeit einer Einladung (Stunden)", min = "1")
    int invitation_hours() default 72;

    @AttributeDefinition(name = "Gültigkeit eines Links zu einem neuen Kennwort (Minuten)", min = "5")
    int reset_minutes() default 60;

    @AttributeDefinition(
            name = "Kürzestes Kennwort (Zeichen)",
            description = "Länge geht vor Regeln (OWASP ASVS 5, 6.2); längere bis 128 Zeichen sind immer möglich",
            min = "8")
    int password_characters() default 12;

    @AttributeDefinition(
            name = "Datei mit den ersten Konten",
            description =
                    "Nur für Installationen ohne Konsole: nennt die erste Administration und die erste"
                            + " Koordination, wird gelesen, solange es kein Konto gibt, und ist nur für den Prozess lesbar (0600)")
    String first_accounts() default "";
}
