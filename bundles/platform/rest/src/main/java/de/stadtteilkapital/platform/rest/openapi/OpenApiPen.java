package de.stadtteilkapital.platform.rest.openapi;

import de.stadtteilkapital.platform.api.Places;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * One at a time writes the description, and few wait for it: nobody has to have logged in. Its settings are no properties
 * of the resource, which would be taken out and put in again with each change.
 */
@Component(service = OpenApiPen.class, configurationPid = "de.stadtteilkapital.openapi")
@Designate(ocd = OpenApiPen.Config.class)
public final class OpenApiPen {
    /** How many wait while it is written anew. */
    @ObjectClassDefinition(name = "Stadtteilkapital: Beschreibung der Schnittstelle")
    @interface Config {
        @AttributeDefinition(
                name = "Anfragen, die warten, während sie neu geschrieben wird",
                description = "weitere werden mit 503 abgewiesen",
                min = "0")
        int waiting() default 8;

        @AttributeDefinition(name = "Längste Zeit, die sie warten", description = "in Sekunden", min = "1")
        int waitingSeconds() default 10;
    }

    private final Places places;

    @Activate
    public OpenApiPen(Config config) {
        places = new Places(size(config));
    }

    @Modified
    void modified(Config config) {
        places.resize(size(config));
    }

    private static Places.Size size(Config config) {
        return new Places.Size(1, config.waiting(), Duration.ofSeconds(config.waitingSeconds()));
    }

    Places places() {
        return places;
    }
}
