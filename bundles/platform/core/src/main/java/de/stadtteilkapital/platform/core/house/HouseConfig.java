package de.stadtteilkapital.platform.core.house;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where this installation is found. */
@ObjectClassDefinition(name = "Stadtteilkapital: Installation")
@interface HouseConfig {
    String PID = "de.stadtteilkapital.house";

    @AttributeDefinition(
            name = "Öffentliche Adresse",
            description = "Unter der Menschen die Installation im Browser erreichen, mit https und ohne Schrägstrich am"
                    + " Ende; ohne sie verlässt kein Link das Haus")
    String publicUrl() default "";
}
