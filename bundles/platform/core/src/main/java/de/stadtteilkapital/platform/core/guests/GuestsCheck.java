package de.stadtteilkapital.platform.core.guests;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.rules.GuestReport;
import de.stadtteilkapital.platform.api.rules.Guests;
import de.stadtteilkapital.platform.persistence.Unreturned;
import java.util.List;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names each rule, job and handler that somebody has to look after; the node works on. */
@Component
@HealthCheckService(name = "guests", tags = "room")
public final class GuestsCheck implements HealthCheck {
    private final Guests guests;
    private final Unreturned work;

    @Activate
    public GuestsCheck(@Reference Guests guests, @Reference Unreturned work) {
        this.guests = requireNonNull(guests);
        this.work = requireNonNull(work);
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        List<GuestReport> all = guests.reports();
        log.info("{} rules and catalogues", all.size());
        all.stream()
                .filter(GuestReport::sick)
                .forEach(report -> log.warn(
                        "{} {} of {}: {}",
                        report.guest().kind(),
                        report.guest().rule().rule(),
                        report.guest().bundle(),
                        report.state()));
        work.unreturned().forEach(sentence -> log.warn("{}", sentence));
        return new Result(log);
    }
}
