package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Exclusions of members from items (VwVfG § 20). */
@ProviderType
public interface RecusalService extends AgendaItemReader {
    /**
     * Excludes a member from an item (chair or coordinators) and bars their account from the case, in one unit of work.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for somebody who is no member; 409 where the member is
     *     excluded already or the item is not open
     */
    Recusal recuse(Caller me, String item, NewRecusal recusal);

    /** The exclusions of an item, for members and coordinators. */
    Page<Recusal> recusals(Caller me, String item);

    Recusal recusal(Caller me, String item, String id);
}
