package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What one project did, in the chapter of results; what changed by it stands in the chapter of effects.
 *
 * @param goal the action plan's goal it serves
 * @param grantState state of the grant
 * @param grant granted amount
 * @param paid executed payments, gross
 * @param accepted by audits
 * @param recovered claims paid, without interest
 * @param interest paid
 * @param narrative null where no results were recorded
 */
public record ProjectChapter(
        String application,
        String fileNumber,
        String title,
        String sponsor,
        String projectType,
        String goal,
        LocalDate start,
        LocalDate end,
        String grantState,
        Money grant,
        Money paid,
        Money accepted,
        Money recovered,
        Money interest,
        List<IndicatorResult> indicators,
        ParticipantTables participants,
        List<Rate> rates,
        String narrative) {
    public ProjectChapter {
        indicators = List.copyOf(indicators);
        rates = List.copyOf(rates);
    }
}
