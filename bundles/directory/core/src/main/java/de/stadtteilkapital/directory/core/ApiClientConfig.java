package de.stadtteilkapital.directory.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long a token of an API client may hold. */
@ObjectClassDefinition(name = "Stadtteilkapital: API-Zugänge der Ämter")
@interface ApiClientConfig {
    String PID = "de.stadtteilkapital.apiclients";

    @AttributeDefinition(
            name = "Längste Gültigkeit (Tage)",
            description = "So weit voraus darf der letzte Tag eines Zugangs liegen (DSGVO Art. 32)",
            min = "1")
    int longest_days() default 366;

    @AttributeDefinition(
            name = "Bereiche, die ein Amt nutzen kann",
            description =
                    "Raum und „:read“ oder „:write“; mehr wird keinem Zugang gegeben, weil die Rolle eines Amtes dort"
                            + " nichts darf. Ein Raum eines Stadtteils, der Ämtern etwas anbietet, kommt hier hinzu")
    String[] scopes() default {
        "applications:read",
        "committee:read",
        "directory:read",
        "events:read",
        "partners:read",
        "partners:write",
        "programme:read"
    };
}
