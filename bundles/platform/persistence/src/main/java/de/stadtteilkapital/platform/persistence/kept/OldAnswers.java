package de.stadtteilkapital.platform.persistence.kept;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.jobs.Job;
import de.stadtteilkapital.platform.api.jobs.RunsEvery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Clears away kept answers once a day. */
@Component
@RunsEvery(job = "platform.kept", period = "PT24H")
public final class OldAnswers implements Job {
    private final JdbcKeptAnswers kept;

    @Activate
    public OldAnswers(@Reference JdbcKeptAnswers kept) {
        this.kept = requireNonNull(kept);
    }

    @Override
    public void run() {
        kept.forgetOld();
    }
}
