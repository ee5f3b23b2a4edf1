package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A grant (Zuwendung) to a sponsor for one micro-project; what it rests on is frozen at its issue.
 *
 * @param sponsorName as the notice names it
 * @param start first day of the grant period
 * @param end last day of the grant period; from the day after it an active grant is {@code COMPLETED}
 * @param acceptedOn null until the sponsor has accepted
 * @param financingPlan sums up to the amount
 */
public record Grant(
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
        LocalDate acceptedOn,
        List<GrantLine> financingPlan,
        List<GrantCondition> conditions) {
    public Grant {
        financingPlan = List.copyOf(financingPlan);
        conditions = List.copyOf(conditions);
    }
}
