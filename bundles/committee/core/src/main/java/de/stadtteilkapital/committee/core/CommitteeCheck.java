package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.ResolutionRegister;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the committee for a resolution that there is not, as finance would. */
@Component
@HealthCheckService(name = "committee", tags = "room")
public final class CommitteeCheck implements HealthCheck {
    private final ResolutionRegister register;

    @Activate
    public CommitteeCheck(@Reference ResolutionRegister register) {
        this.register = requireNonNull(register);
    }

    @Override
    public Result execute() {
        register.resolution("none");
        return new Result(Result.Status.OK, "answers");
    }
}
