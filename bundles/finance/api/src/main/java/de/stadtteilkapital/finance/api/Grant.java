package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant (Zuwendung) to a sponsor for one micro-project; what it rests on is frozen at its issue.
 *
 * @param sponsorName as the notice names it
 * @param state an active grant is completed from the day after its end
 * @param start first day of the grant period
 * @param end last day of the grant period
 * @param acceptedOn null until the sponsor has accepted
 * @param financingPlan sums up to the amount
 * @param returned what went back to the project funds with the closure; null where nothing did
 * @param acceptUntil the last day on which the sponsor may accept, never after the end and printed in the notice; null of an
 *     older grant
 * @param overspend what the notice says of expenditure beyond the plan
 */
public record Grant(
        String id,
        String fileNumber,
        String application,
        String sponsor,

        @Label(german = "der Name des Trägers", english = "the sponsor's name", accusative = "den Namen des Trägers")
        String sponsorName,

        String district,
        String round,
        String title,
        Money amount,

        @Label(german = "die Form der Bewilligung", english = "the form of the grant")
        Instrument instrument,

        GrantState state,
        LocalDate start,
        LocalDate end,

        @Label(german = "das Bewilligungsdatum", english = "the day of issue")
        LocalDate issuedOn,

        @Label(german = "das Annahmedatum", english = "the day of acceptance") @Nullable
        LocalDate acceptedOn,

        @Label(german = "der Finanzierungsplan", english = "the financing plan")
        List<GrantLine> financingPlan,

        @Label(german = "die Auflagen", english = "the conditions")
        List<GrantCondition> conditions,

        @Label(german = "die Rückgabe an die Projektmittel", english = "the return to the project funds") @Nullable
        Money returned,

        @Label(german = "die Annahmefrist", english = "the term of acceptance") @Nullable
        LocalDate acceptUntil,

        @Label(german = "die Behandlung von Mehrausgaben", english = "the treatment of overspending")
        Overspend overspend) {
    public Grant {
        financingPlan = List.copyOf(financingPlan);
        conditions = List.copyOf(conditions);
    }

    /** The last day on which it can be accepted. */
    public LocalDate lastAcceptance() {
        return acceptUntil == null ? end : acceptUntil;
    }

    /** Whether it was not accepted in time, so that its notice lapsed (VwVfG § 36 Abs. 2 Nr. 2). */
    public boolean isLapsed(LocalDate today) {
        return state == GrantState.ISSUED && today.isAfter(lastAcceptance());
    }

    /** One of which nothing was given back, without a term of acceptance. */
    public Grant(
            String id,
            String fileNumber,
            String application,
            String sponsor,
            String sponsorName,
            String district,
            String round,
            String title,
            Money amount,
            Instrument instrument,
            GrantState state,
            LocalDate start,
            LocalDate end,
            LocalDate issuedOn,
            @Nullable LocalDate acceptedOn,
            List<GrantLine> financingPlan,
            List<GrantCondition> conditions) {
        this(
                id,
                fileNumber,
                application,
                sponsor,
                sponsorName,
                district,
                round,
                title,
                amount,
                instrument,
                state,
                start,
                end,
                issuedOn,
                acceptedOn,
                financingPlan,
                conditions,
                null,
                null,
                Overspend.NOT_RECOGNISED);
    }
}
