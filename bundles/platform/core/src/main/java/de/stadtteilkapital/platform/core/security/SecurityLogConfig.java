package de.stadtteilkapital.platform.core.security;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the security log lies, how long, and how much of one address it takes. */
@ObjectClassDefinition(name = "Stadtteilkapital: Sicherheitsprotokoll")
@interface SecurityLogConfig {
    String PID = "de.stadtteilkapital.securitylog";

    @AttributeDefinition(name = "Ordner", description = "Je Tag eine Datei, eine JSON-Zeile je Vorgang")
    String folder() default "";

    @AttributeDefinition(
            name = "Aufbewahrung",
            description = "in Tagen; danach wird die Datei eines Tages gelöscht",
            min = "1")
    int days() default 90;

    @AttributeDefinition(
            name = "Abweisungen je Minute und Adresse",
            description = "So viele stehen einzeln da, alle weiteren als Zahl: wer anklopft, füllt keine Platte",
            min = "1")
    int refusalsPerMinute() default 60;
}
