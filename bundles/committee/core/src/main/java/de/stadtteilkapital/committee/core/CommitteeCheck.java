package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.ResolutionRegister;
import de.stadtteilkapital.platform.api.modules.OwnService;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks the committee for a resolution that there is not, as finance would. */
@Component
@HealthCheckService(name = "committee", tags = "room")
public final class CommitteeCheck implements HealthCheck {
    private final OwnService<ResolutionRegister> register;

    @Activate
    public CommitteeCheck(BundleContext context) {
        register = new OwnService<>(context, ResolutionRegister.class);
    }

    @Override
    public Result execute() {
        register.call(own -> own.resolution("none"));
        return new Result(Result.Status.OK, "answers");
    }
}
