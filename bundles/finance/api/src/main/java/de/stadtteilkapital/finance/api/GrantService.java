package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Grants from the resolution to the sponsor's acceptance. A sponsor sees its own; those who see a district's money the
 * grants of it; nobody a case from which a recusal bars.
 */
@ProviderType
public interface GrantService {
    /**
     * Issues the grant that the committee has resolved; amount and conditions are the resolution's.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 without a signed resolution that approves, with an open
     *     precondition, or a second time
     */
    Grant issue(Caller me, NewGrant grant);

    Grant grant(Caller me, String id);

    /**
     * Lines of a list. Filters: {@code state} (several, separated by commas), {@code district}, {@code round},
     * {@code application}, {@code sponsor}; sorts: {@code fileNumber}, {@code issuedOn}, {@code amount}, {@code end};
     * {@code q} in title, number and sponsor's name.
     */
    Page<GrantRow> grants(Caller me, PageRequest request);

    /** The notice, or the contract where the district forwards by contract, as PDF. */
    byte[] notice(Caller me, String id);

    /**
     * The sponsor accepts.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for whoever does not act for it, 409 where it is not issued
     */
    Grant accept(Caller me, String id);

    /** What of {@link GrantAct} the caller may do with the grant, now or later. */
    List<Possible> possible(Caller me, String id);

    /**
     * What of {@link IssueAct} the caller may do for an application, now or later.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where it is not theirs to do, and for a draft
     */
    List<Possible> possibleForApplication(Caller me, String application);
}
