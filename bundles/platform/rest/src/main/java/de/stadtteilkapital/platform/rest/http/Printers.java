package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.Places;
import de.stadtteilkapital.platform.rest.DocumentPlaces;
import java.time.Duration;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/**
 * Lets only so many documents be made at once, since each holds a connection to the database while it is written: whoever
 * asks for many must not keep everybody else from the rest.
 */
@Component(
        service = {Printers.class, DocumentPlaces.class},
        configurationPid = RestLimits.PID)
public final class Printers implements DocumentPlaces {
    private final Places places;

    @Activate
    public Printers(RestLimits limits) {
        places = new Places(size(limits));
    }

    @Modified
    void modified(RestLimits limits) {
        places.resize(size(limits));
    }

    private static Places.Size size(RestLimits limits) {
        return new Places.Size(
                limits.documentsAtOnce(), limits.documentsWaiting(), Duration.ofSeconds(limits.documentsSeconds()));
    }

    @Override
    public <T> T print(Supplier<T> document) {
        return places.in(document);
    }
}
