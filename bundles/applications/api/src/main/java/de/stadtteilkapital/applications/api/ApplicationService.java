package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Advice, sponsors and applications on behalf of a caller. What lies outside the caller's scope, or behind a bar, is
 * refused with 404 as if it did not exist; an act that the state does not allow with 409; input that fits no code list
 * with 400; a rule that objects with 422.
 */
@ProviderType
public interface ApplicationService {
    AdviceCase openAdviceCase(Caller me, NewAdviceCase adviceCase);

    AdviceCase adviceCase(Caller me, String id);

    /** Filters: {@code district}, {@code state}; sorts: {@code openedAt}; {@code q} searches the idea. */
    Page<AdviceCase> adviceCases(Caller me, PageRequest request);

    /** Notes a talk; an open case becomes {@code ADVISED}. */
    AdviceSession advise(Caller me, String adviceCase, NewAdviceSession session);

    AdviceSession adviceSession(Caller me, String adviceCase, String id);

    /** Sorts: {@code date}. */
    Page<AdviceSession> adviceSessions(Caller me, String adviceCase, PageRequest request);

    /**
     * Registers a sponsor, for which the caller acts from then on.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for whoever has no sponsor's account; 422 for an IBAN whose
     *     check digits are wrong (ISO 13616)
     */
    Sponsor register(Caller me, NewSponsor sponsor);

    /** Not for whoever is barred from one of its cases, unless they act for it. */
    Sponsor sponsor(Caller me, String id);

    /** Filters: {@code legalForm}; sorts: {@code name}; {@code q} searches the name. */
    Page<Sponsor> sponsors(Caller me, PageRequest request);

    /** Begins a draft under the next file number; the advice case it names becomes {@code CONVERTED}. */
    Application draft(Caller me, NewApplication application);

    /**
     * Replaces a draft, or what was found incomplete.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for another district: the file number belongs to the first
     */
    Application revise(Caller me, String id, NewApplication application);

    Application application(Caller me, String id);

    /**
     * Filters: {@code state}, {@code district}, {@code round}, {@code sponsor}; sorts: {@code fileNumber},
     * {@code submittedAt}, {@code title}; {@code q} searches the title.
     */
    Page<Application> applications(Caller me, PageRequest request);

    /** What the rules say, not for those who only see to the money: of a draft as of now, of what was submitted as of then. */
    EligibilityReport eligibility(Caller me, String id);

    /**
     * Hands a draft in, or again after it was found incomplete.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 with every rule that failed; 503 while a rule the district
     *     requires is away
     */
    Application submit(Caller me, String id);

    /**
     * Ends the formal check. {@code COMPLETE} opens the opinion requests in the same unit of work.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for {@code INCOMPLETE} without findings; 503 while nobody can
     *     open opinion requests
     */
    Application check(Caller me, String id, FormalCheck check);

    /**
     * Enters the Local Network's result.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 while a review blocks; 422 for points beyond a criterion's
     *     maximum, or a criterion missing or doubled
     */
    Application preAssess(Caller me, String id, NewPreAssessment result);

    /** For the office, the committee's members and those who oversee it, not for the sponsor. */
    PreAssessment preAssessment(Caller me, String id);

    /** The criteria of a district in their order; public. Null for those that hold where a district has none. */
    List<Criterion> criteria(String district);
}
