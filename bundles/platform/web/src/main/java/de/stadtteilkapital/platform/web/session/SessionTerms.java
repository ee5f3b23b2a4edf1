package de.stadtteilkapital.platform.web.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/** The limits in force; a component of its own, so that a change takes nothing else away. */
@Component(service = SessionTerms.class, configurationPid = SessionLimits.PID)
@Designate(ocd = SessionLimits.class)
public final class SessionTerms {
    private volatile SessionLimits limits;

    @Activate
    public SessionTerms(SessionLimits limits) {
        this.limits = requireNonNull(limits);
    }

    @Modified
    void modified(SessionLimits changed) {
        limits = changed;
    }

    Duration idle() {
        return Duration.ofMinutes(limits.idleMinutes());
    }

    Duration longest() {
        return Duration.ofHours(limits.longestHours());
    }

    Duration typed() {
        return Duration.ofDays(limits.typedDays());
    }
}
