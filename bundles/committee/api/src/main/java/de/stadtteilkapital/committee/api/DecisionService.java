package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was decided on an application: for those who speak for its sponsor, who may read sessions, and the members of the
 * body on whose agenda it came. Whom a recusal bars reads it only as the sponsor does.
 */
@ProviderType
public interface DecisionService {
    /**
     * The latest decision; empty before there is one, and for the sponsor until the minutes are signed.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where the application is not theirs to know of
     */
    Optional<ApplicationDecision> decision(Caller me, String application);

    /**
     * What this room lets the caller do with it, as {@link AgendaService#possibleForApplication}; nothing for those who only
     * read.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 likewise
     */
    List<Possible> possible(Caller me, String application);
}
