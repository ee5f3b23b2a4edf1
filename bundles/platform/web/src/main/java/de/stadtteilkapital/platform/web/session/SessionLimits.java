package de.stadtteilkapital.platform.web.session;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long sessions last, and what is typed is kept. */
@ObjectClassDefinition(name = "Stadtteilkapital: Sitzungen am Bildschirm")
public @interface SessionLimits {
    String PID = "de.stadtteilkapital.web";

    @AttributeDefinition(
            name = "Zeit ohne Klick, nach der eine Sitzung endet",
            description = "in Minuten (BSI-Grundschutz ORP.4.A9, OWASP ASVS 7.3)",
            min = "5")
    int idleMinutes() default 60;

    @AttributeDefinition(name = "Längste Dauer einer Sitzung", description = "in Stunden", min = "1")
    int longestHours() default 12;

    @AttributeDefinition(
            name = "Wie lange nicht abgesandte Eingaben aufbewahrt werden",
            description = "in Tagen",
            min = "1")
    int typedDays() default 30;
}
