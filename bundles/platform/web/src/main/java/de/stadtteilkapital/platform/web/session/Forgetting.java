package de.stadtteilkapital.platform.web.session;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.jobs.Job;
import de.stadtteilkapital.platform.api.jobs.RunsEvery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets old sessions and what was typed and never sent. */
@Component
@RunsEvery(job = "web.forgetting", period = "PT6H")
public final class Forgetting implements Job {
    private final Sessions sessions;
    private final TypedForms typed;

    @Activate
    public Forgetting(@Reference Sessions sessions, @Reference TypedForms typed) {
        this.sessions = requireNonNull(sessions);
        this.typed = requireNonNull(typed);
    }

    @Override
    public void run() {
        sessions.forget();
        typed.forgetOld();
    }
}
