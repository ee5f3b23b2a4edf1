package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ReviewDesk;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the partners what blocks a case that there is not, as the applications would. */
@Component
@HealthCheckService(name = "partners", tags = "room")
public final class PartnersCheck implements HealthCheck {
    private final ReviewDesk register;

    @Activate
    public PartnersCheck(@Reference ReviewDesk register) {
        this.register = requireNonNull(register);
    }

    @Override
    public Result execute() {
        register.blocking("none");
        return new Result(Result.Status.OK, "answers");
    }
}
