package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Results of projects: the sponsor records them, the district's office, auditors and programme directorate read them. */
@ProviderType
public interface ResultService {
    /** @throws de.stadtteilkapital.platform.api.Refusal 404 outside of the caller's scope or under a recusal */
    ProjectResults results(Caller me, String application);

    /**
     * What the caller may do with a project's results: a {@link ResultAct} each.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 outside of the caller's scope or under a recusal
     */
    List<Possible> possible(Caller me, String application);

    /**
     * Replaces the results, from the acceptance of the grant until it is closed.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for another sponsor's project, 409 before acceptance and after
     *     closure, 400 for codes that are not in their lists
     */
    ProjectResults record(Caller me, String application, NewResults results);
}
