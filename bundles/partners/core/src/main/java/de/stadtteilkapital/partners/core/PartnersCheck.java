package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.applications.api.ReviewDesk;
import de.stadtteilkapital.platform.api.modules.OwnService;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks the partners what blocks a case that there is not, as the applications would. */
@Component
@HealthCheckService(name = "partners", tags = "room")
public final class PartnersCheck implements HealthCheck {
    private final OwnService<ReviewDesk> register;

    @Activate
    public PartnersCheck(BundleContext context) {
        register = new OwnService<>(context, ReviewDesk.class);
    }

    @Override
    public Result execute() {
        register.call(own -> own.blocking("none"));
        return new Result(Result.Status.OK, "answers");
    }
}
