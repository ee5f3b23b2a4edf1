package de.stadtteilkapital.platform.persistence.log;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.jobs.Job;
import de.stadtteilkapital.platform.api.jobs.RunsEvery;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the head of every chain in the log, which lies elsewhere than the database: no later change goes unseen. */
@Component
@RunsEvery(job = "platform.heads", period = "PT24H")
public final class DailyHeads implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DailyHeads.class);

    private final EventLogReader chronicle;

    @Activate
    public DailyHeads(@Reference EventLogReader chronicle) {
        this.chronicle = requireNonNull(chronicle);
    }

    @Override
    public void run() {
        chronicle
                .heads()
                .forEach(head -> LOG.info(
                        "Chain of {}: position {}, digest {}.", head.district(), head.position(), head.digest()));
    }
}
