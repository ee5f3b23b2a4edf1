package de.stadtteilkapital.platform.persistence.keys;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long a secret key of the house serves. */
@ObjectClassDefinition(name = "Stadtteilkapital: Schlüssel")
@interface KeysConfig {
    String PID = "de.stadtteilkapital.keys";

    @AttributeDefinition(
            name = "Wechsel der Schlüssel",
            description = "in Tagen; so alt wird ein Schlüssel, mit dem noch gesiegelt wird",
            min = "1")
    int renewed_days() default 182;

    @AttributeDefinition(
            name = "Aufbewahrung abgelöster Schlüssel",
            description = "in Tagen nach ihrer Ablösung; so lange gilt, was mit ihnen gesiegelt wurde",
            min = "1")
    int kept_days() default 365;
}
