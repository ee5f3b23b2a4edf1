package de.stadtteilkapital.platform.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.mail.MailState;
import de.stadtteilkapital.platform.mail.persistence.MailRepository;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Warns while mails wait for longer than they should, or were set aside. */
@Component
@HealthCheckService(name = "mail", tags = "room")
public final class MailCheck implements HealthCheck {
    private final MailRepository mails;
    private final CurrentSettings settings;
    private final Ways ways;
    private final InstantSource clock;

    @Activate
    public MailCheck(@Reference Store store, @Reference CurrentSettings settings, @Reference Ways ways) {
        this(store, settings, ways, Clock.systemUTC());
    }

    MailCheck(Store store, CurrentSettings settings, Ways ways, InstantSource clock) {
        mails = new MailRepository(store);
        this.settings = requireNonNull(settings);
        this.ways = requireNonNull(ways);
        this.clock = requireNonNull(clock);
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        Duration most = settings.now().waiting();
        long late = mails.waitingSince(clock.instant().minus(most));
        long aside = mails.count(MailState.SET_ASIDE);
        log.info("{}", ways.now().isPresent() ? "mails leave the house" : "no mail leaves the house");
        if (settings.now().smtp().isPresent() && ways.now().isEmpty()) {
            log.warn("a mail server is configured, but no public address for the links in mails");
        }
        if (late > 0) {
            log.warn("{} mails have waited for more than {} hours", late, most.toHours());
        }
        if (aside > 0) {
            log.warn("{} mails are set aside; GET /api/mails?state=SET_ASIDE names them", aside);
        }
        settings.complaint().ifPresent(complaint -> log.warn("not taken: {}", complaint));
        return new Result(log);
    }
}
