package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.core.persistence.WorkRepository.WaitingSession;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;

/** Sessions as lines of a list of work. */
final class WaitingSessions {
    private WaitingSessions() {}

    static Waiting line(WaitingSession waiting) {
        return new Waiting(
                new Subject("committee.session", waiting.session().id()),
                waiting.session().district(),
                null,
                null,
                waiting.session().title(),
                null,
                waiting.since(),
                null);
    }
}
