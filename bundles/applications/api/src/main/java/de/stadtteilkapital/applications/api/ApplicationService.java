package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Applications on behalf of a caller. What lies outside their scope, or behind a bar, is refused with 404 as if it did not
 * exist; an act that the state does not allow with 409; input that fits no code list with 400; a rule that objects with
 * 422.
 */
@ProviderType
public interface ApplicationService {
    /** Begins a draft under the next file number; the advice case it names becomes {@code CONVERTED}. */
    Application draft(Caller me, Proposal proposal);

    /**
     * Replaces a draft, or what was found incomplete.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for another district: the file number belongs to the first
     */
    Application revise(Caller me, String id, Proposal proposal);

    Application application(Caller me, String id);

    /** What can be done with an application in this room. */
    List<Possible> possible(Caller me, String id);

    /**
     * Lines of a list. Filters: {@code id} and {@code state} (several, separated by commas), {@code district}, {@code round}, {@code sponsor},
     * {@code type}, {@code goal}, {@code need}, {@code targetGroup}, {@code feature} (each several likewise), {@code amountFrom},
     * {@code amountTo}, {@code submittedFrom}, {@code submittedTo} (days, both included), {@code overdue}; sorts:
     * {@code fileNumber}, {@code submittedAt}, {@code title}, {@code amount}, {@code due}, {@code since}, {@code points}, of
     * which the last leaves out those whose points the caller may not know; {@code q} searches file number, title and the
     * sponsor's name.
     */
    Page<ApplicationRow> applications(Caller me, PageRequest request);

    /** How many of {@link #applications} stand where, for the same filters; states without any are left out. */
    List<StateCount> counts(Caller me, PageRequest request);

    /** The whole list from where it is asked for, as a table (RFC 4180, UTF-8) with German headings. */
    byte[] table(Caller me, PageRequest request);

    /** What the rules say, not for those who only see to the money: of a draft as of now, of what was submitted as of then. */
    EligibilityReport eligibility(Caller me, String id);

    /** What a draft still lacks before it can be handed in; empty where nothing does, or it has been. */
    List<Missing> missing(Caller me, String id);

    /**
     * What stands otherwise than in the version that was handed in before: for what is being completed the last, for what
     * is handed in again the one before; for the applicant and the office. Empty where there was none.
     */
    List<ProposalChange> changes(Caller me, String id);

    /** For the formal check, by the office: what the rules say and what is to be looked at by hand. */
    List<CheckItem> checklist(Caller me, String id);

    /** Who did what when, from the beginning, as far as the caller may know; in words. */
    List<HistoryEntry> history(Caller me, String id);

    /**
     * What was handed in, as PDF; without bank details.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a draft
     */
    byte[] form(Caller me, String id);

    /**
     * The letter that it came in (Eingangsbestätigung), as PDF; for the applicant and the office.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a draft
     */
    byte[] receipt(Caller me, String id);

    /**
     * The letter that tells the last decision, as PDF, for whoever may see how the application stands.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where nothing is decided, or a notice alone tells of it
     */
    byte[] decisionLetter(Caller me, String id);

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

    /**
     * Agrees to a later start, since the planned one passed before anything was granted: by the sponsor, or by the office
     * for what came on paper.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a start that is not to come, for a period beyond the round,
     *     or without the declaration that nothing has begun; 503 while nobody can say whether it is granted
     */
    Application agreeStart(Caller me, String id, NewStart start);

    /**
     * By what it is compared, for whoever may see it: what held when it was handed in first, however the district compares
     * others since; before that, what holds today.
     */
    List<Criterion> criteria(Caller me, String id);

    /** For the office, the committee's members and those who oversee it, not for the sponsor. */
    PreAssessment preAssessment(Caller me, String id);
}
