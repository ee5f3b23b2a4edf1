package de.stadtteilkapital.platform.core.guests;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How much time and how many threads rules may take. */
@ObjectClassDefinition(name = "Stadtteilkapital: Regeln als Gäste")
@interface GuestsConfig {
    @AttributeDefinition(
            name = "Zeit für alle Regeln eines Vorgangs (Millisekunden)",
            description = "Wer dann nicht geantwortet hat, wird nicht mehr abgewartet: der Vorgang endet mit 503",
            min = "1")
    int milliseconds() default 1000;

    @AttributeDefinition(name = "Aufrufe einer Regel zugleich", min = "1")
    int calls() default 2;

    @AttributeDefinition(name = "Zeitüberschreitungen, nach denen eine Regel ruht", min = "1")
    int timeouts() default 3;

    @AttributeDefinition(name = "Ruhe nach Zeitüberschreitungen (Sekunden)", min = "1")
    int restSeconds() default 30;

    @AttributeDefinition(
            name = "Aufrufe, die nicht zurückkehren",
            description = "So viele im ganzen Prozess; ist das erreicht, wird keine Regel mehr erprobt, neben der schon"
                    + " eine hängt",
            min = "1")
    int unreturned() default 4;

    @AttributeDefinition(name = "Threads für Regeln", min = "1")
    int threads() default 32;
}
