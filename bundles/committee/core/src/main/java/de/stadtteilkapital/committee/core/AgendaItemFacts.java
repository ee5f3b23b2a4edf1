package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.core.rules.Finding;
import de.stadtteilkapital.committee.core.rules.QuorumFacts;
import java.util.Set;

/**
 * An agenda item as whoever acts on it finds it.
 *
 * @param quorum whether those who are there can decide on it
 */
record AgendaItemFacts(AgendaItem item, SessionFacts session, ReadOnce<QuorumFacts> present, ReadOnce<Finding> quorum) {
    AgendaItemFacts {
        requireNonNull(item);
        requireNonNull(session);
        requireNonNull(present);
        requireNonNull(quorum);
    }

    /** The item as it stands once no other act can change it. */
    AgendaItemFacts with(AgendaItem reread) {
        return new AgendaItemFacts(reread, session, present, quorum);
    }

    /** Members who are excluded from it. */
    Set<String> excluded() {
        return session.excluded(item.id());
    }
}
