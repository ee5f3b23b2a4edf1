package de.stadtteilkapital.platform.core.clock;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.ClockOffset;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The system's clock in the office's time zone, moved ahead where an offset is installed. */
@Component
@Designate(ocd = SystemBusinessClock.Config.class)
public final class SystemBusinessClock implements BusinessClock {
    /** The office's time. */
    @ObjectClassDefinition(name = "Stadtteilkapital: Geschäftszeit")
    @interface Config {
        @AttributeDefinition(name = "Zeitzone, in der ein Tag beginnt und endet")
        String zone() default "Europe/Berlin";
    }

    private final ZoneId zone;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile ClockOffset offset;

    @Activate
    public SystemBusinessClock(Config config) {
        zone = ZoneId.of(config.zone());
    }

    @Override
    public Instant now() {
        ClockOffset ahead = offset;
        return ahead == null ? Instant.now() : Instant.now().plus(ahead.ahead());
    }

    @Override
    public ZoneId zone() {
        return zone;
    }
}
