package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one project did, in the chapter of results; what changed by it stands in the chapter of effects.
 *
 * @param projectTypeText what the project type is called
 * @param goal the action plan's goal it serves
 * @param grantStateText what the state of the grant is called
 * @param grant granted amount
 * @param paid executed payments, gross
 * @param accepted by audits
 * @param recovered claims paid, without interest
 * @param interest paid
 * @param narrative null where no results were recorded
 */
@LabelsOf({NewResults.class, Documentation.Results.class})
public record ProjectChapter(
        String application,
        String fileNumber,
        String title,
        String sponsor,

        @Label(german = "der Projekttyp", english = "the project type")
        String projectType,

        @Label(german = "der Projekttyp", english = "the project type")
        Text projectTypeText,

        @Label(german = "das Ziel", english = "the goal") @Nullable
        String goal,

        LocalDate start,
        LocalDate end,

        @Label(german = "der Stand der Zuwendung", english = "the state of the grant")
        String grantState,

        @Label(german = "der Stand der Zuwendung", english = "the state of the grant")
        Text grantStateText,

        @Label(german = "die Bewilligungssumme", english = "the amount granted")
        Money grant,

        @Label(german = "die Auszahlungen", english = "the payments")
        Money paid,

        @Label(german = "die Anerkennungssumme", english = "the amount accepted")
        Money accepted,

        @Label(german = "die Erstattungen", english = "the recoveries")
        Money recovered,

        @Label(german = "die Zinsen", english = "the interest")
        Money interest,

        List<IndicatorResult> indicators,
        ParticipantTables participants,
        List<Rate> rates,
        @Nullable String narrative) {
    public ProjectChapter {
        indicators = List.copyOf(indicators);
        rates = List.copyOf(rates);
    }
}
