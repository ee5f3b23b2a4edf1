package de.stadtteilkapital.platform.core.identity.token;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Whose tokens are accepted. */
@ObjectClassDefinition(name = "Stadtteilkapital: Bearer-Token (JWT)")
@interface TokenConfig {
    @AttributeDefinition(
            name = "Aussteller",
            description = "Der Wert von „iss“; ohne Aussteller wird kein JWT angenommen")
    String issuer() default "";

    @AttributeDefinition(name = "Empfänger", description = "Muss in „aud“ stehen: der Name dieser Plattform")
    String audience() default "";

    @AttributeDefinition(
            name = "Verfahren",
            description = "RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512; symmetrische nie")
    String[] algorithms() default {"RS256", "PS256", "ES256"};

    @AttributeDefinition(
            name = "Datei mit den Schlüsseln",
            description = "JWK Set (RFC 7517) des Ausstellers; wird neu gelesen, sobald sie sich ändert")
    String jwks_file() default "";

    @AttributeDefinition(name = "Schlüssel", description = "Das JWK Set selbst, an Stelle der Datei")
    String jwks() default "";

    @AttributeDefinition(name = "Angabe, die das Konto des Verzeichnisses nennt")
    String account_claim() default "sub";

    @AttributeDefinition(
            name = "Abweichung der Uhren (Sekunden)",
            description = "So viel darf die Uhr des Ausstellers abweichen, höchstens 300")
    int skew_seconds() default 60;

    @AttributeDefinition(
            name = "Längste Gültigkeit (Minuten)",
            description = "Ein Token, das später abläuft, wird abgelehnt: zurückrufen kann es niemand",
            min = "1")
    int longest_minutes() default 1440;
}
