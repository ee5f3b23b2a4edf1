package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.modules.OwnService;
import de.stadtteilkapital.programme.api.ProgrammeService;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks the programme for a round, as a caller would. */
@Component
@HealthCheckService(name = "programme", tags = "room")
public final class ProgrammeCheck implements HealthCheck {
    private final OwnService<ProgrammeService> programme;

    @Activate
    public ProgrammeCheck(BundleContext context) {
        programme = new OwnService<>(context, ProgrammeService.class);
    }

    @Override
    public Result execute() {
        programme.call(own -> own.rounds(PageRequest.first()));
        return new Result(Result.Status.OK, "answers");
    }
}
