package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Sponsors on behalf of a caller. What lies outside their scope, or behind a bar, is refused with 404. */
@ProviderType
public interface SponsorService {
    /**
     * Registers a sponsor: whoever has a sponsor's account acts for it from then on; the office does it for one that came on
     * paper.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for anybody else; 400 for an unknown legal
     *     form; 422 for an IBAN whose check digits are wrong (ISO 13616)
     */
    Sponsor register(Caller me, NewSponsor sponsor);

    /** Not for whoever is barred from one of its cases, unless they act for it. */
    Sponsor sponsor(Caller me, String id);

    /**
     * Replaces what is known of a sponsor. The office may correct it, but for the account, which is for those who act for
     * the sponsor, unless the office itself registered it and nobody has acted for it since.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for an unknown legal form; 422 for a wrong IBAN, and for an account
     *     that is not the caller's to change
     */
    Sponsor change(Caller me, String id, NewSponsor sponsor);

    /** What can be done with a sponsor. */
    List<Possible> possible(Caller me, String id);

    /** Lines of a list. Filters: {@code district}, the one that registered it, and {@code legalForm}; sorts: {@code name}; {@code q} searches the name. */
    Page<SponsorRow> sponsors(Caller me, PageRequest request);

    /** What sponsors are called, by id; those that the caller may not see are left out. */
    Map<String, String> names(Caller me, Collection<String> ids);
}
