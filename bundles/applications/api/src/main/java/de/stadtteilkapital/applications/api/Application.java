package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Flat;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application for a micro-project: what the sponsor writes, and what became of it.
 *
 * @param fileNumber the file's number (Aktenzeichen), without gaps per district and year
 * @param proposal what the sponsor writes; its requested amount is there: what a draft states, or the financing plan's sum
 * @param actionPlanVersion version of the action plan, frozen with the goal at the submission
 * @param flags what the office and the committee should look at: {@code INVESTMENT}
 * @param findings what the formal check found missing or in the way
 * @param submittedAt the first submission, business time; it is what the deadline counts
 * @param approvedAmount what the committee decided, null until it approved
 * @param enteredBy the account of the office that entered what came on paper, null for others
 * @param newStart what holds in the place of the planned period, null while that holds
 * @param decision what was decided last; null before, and where it was before decisions were kept
 * @param grant null until there is one, or while nobody can be asked
 */
public record Application(
        String id,
        String fileNumber,
        ApplicationState state,

        @Label(german = "das Vorhaben", english = "the proposal") @Flat
        Proposal proposal,

        @Label(german = "die Fassung des Aktionsplans", english = "the version of the action plan") @Nullable
        String actionPlanVersion,

        @Label(german = "die Hinweise", english = "the flags")
        List<String> flags,

        @Label(german = "die Feststellungen der formalen Prüfung", english = "the findings of the formal check")
        List<String> findings,

        @Label(german = "der Eingang", english = "the submission") @Nullable
        Instant submittedAt,

        @Label(german = "die bewilligte Summe", english = "the approved amount") @Nullable
        Money approvedAmount,

        @Label(german = "das erfassende Konto", english = "the account that entered it") @Nullable
        String enteredBy,

        @Label(german = "der neue Beginn", english = "the new start") @Nullable
        AgreedStart newStart,

        @Label(german = "die Entscheidung", english = "the decision") @Nullable
        Decision decision,

        @Told @Nullable GrantReference grant) {
    public Application {
        requireNonNull(id);
        requireNonNull(fileNumber);
        requireNonNull(state);
        requireNonNull(proposal.requestedAmount());
        flags = List.copyOf(flags);
        findings = List.copyOf(findings);
    }

    /** One that begins as planned and on which nothing is decided. */
    public Application(
            String id,
            String fileNumber,
            ApplicationState state,
            Proposal proposal,
            @Nullable String actionPlanVersion,
            List<String> flags,
            List<String> findings,
            @Nullable Instant submittedAt,
            @Nullable Money approvedAmount,
            @Nullable String enteredBy,
            @Nullable GrantReference grant) {
        this(
                id,
                fileNumber,
                state,
                proposal,
                actionPlanVersion,
                flags,
                findings,
                submittedAt,
                approvedAmount,
                enteredBy,
                null,
                null,
                grant);
    }

    public String district() {
        return proposal.district();
    }

    public String round() {
        return proposal.round();
    }

    public String sponsor() {
        return proposal.sponsor();
    }

    public String title() {
        return proposal.title();
    }

    /** When it begins: as planned, or as agreed since; null in a draft that does not say. */
    public @Nullable LocalDate start() {
        return newStart == null ? proposal.start() : newStart.start();
    }

    /** When it ends, likewise. */
    public @Nullable LocalDate end() {
        return newStart == null ? proposal.end() : newStart.end();
    }

    /** What is asked for. */
    public Money requestedAmount() {
        return requireNonNull(proposal.requestedAmount());
    }

    /** The same application with its grant beside it. */
    public Application with(GrantReference shown) {
        return with(decision, shown);
    }

    /** The same application with what was decided on it. */
    public Application decided(Decision decided) {
        return with(decided, grant);
    }

    private Application with(@Nullable Decision decided, @Nullable GrantReference shown) {
        return new Application(
                id,
                fileNumber,
                state,
                proposal,
                actionPlanVersion,
                flags,
                findings,
                submittedAt,
                approvedAmount,
                enteredBy,
                newStart,
                decided,
                shown);
    }
}
