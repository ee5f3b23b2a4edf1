package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/**
 * The settings in force. A component of their own: they would be properties of a filter or handler, and with a changed
 * property the server takes it out and puts it in again, which fails requests.
 */
@Component(service = HttpSettings.class, configurationPid = HttpLimits.PID)
@Designate(ocd = HttpLimits.class)
public final class HttpSettings {
    private volatile HttpLimits limits;

    @Activate
    public HttpSettings(HttpLimits limits) {
        this.limits = requireNonNull(limits);
    }

    @Modified
    void modified(HttpLimits changed) {
        limits = changed;
    }

    HttpLimits now() {
        return limits;
    }
}
