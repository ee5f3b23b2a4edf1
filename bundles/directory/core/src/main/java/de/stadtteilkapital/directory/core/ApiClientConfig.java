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
}
