package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CompetentCourt;
import de.stadtteilkapital.programme.api.GrantCeiling;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.ProgrammeParameters;
import de.stadtteilkapital.programme.api.RemedyChoice;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What a district may set otherwise about what stands in it. */
@Component(property = ParameterCatalogue.ROOM + "=programme")
public final class ProgrammeCatalogue implements ParameterCatalogue {
    @Override
    public List<ParameterDefinition> parameters() {
        return List.of(
                // without an entry the district has the ceiling of its foundation, so there is no one default to tell
                new ParameterDefinition(
                        GrantCeiling.PARAMETER.key(),
                        false,
                        GrantCeiling.PARAMETER.kind(),
                        new Text(
                                "Höchstbetrag je Vorhaben in Euro; ohne Eintrag gilt der, mit dem der Stadtteil angelegt ist.",
                                "The most that one project gets, in euro; without an entry what the district was founded"
                                        + " with."),
                        null,
                        GrantCeiling.PARAMETER.source()),
                ParameterDefinition.of(
                        DistrictTerms.PINS,
                        new Text(
                                "Welches von mehreren Bundles mit gleicher Regel gefragt wird: Regel@Bundle.",
                                "Which of several bundles with one rule is asked: rule@bundle.")),
                ParameterDefinition.of(
                        DistrictHolidays.PLACE,
                        new Text(
                                "Ob der Stadtteil in einem Ort liegt, der andere Feiertage hat als sein Land.",
                                "Whether the district lies in a place that has other holidays than its Land.")),
                ParameterDefinition.of(
                        DistrictHolidays.EXCEPTIONS,
                        new Text(
                                "Tage, die hier anders als im Kalender des Landes Feiertag sind oder keiner.",
                                "Days that are a holiday here, or none, against the calendar of the Land.")),
                ParameterDefinition.of(
                        RemedyChoice.PARAMETER,
                        new Text(
                                "Welcher Rechtsbehelf gegen Bescheide des Büros offensteht.",
                                "Which remedy is open against decisions of the office.")),
                ParameterDefinition.of(
                        CompetentCourt.PARAMETER,
                        new Text(
                                "Das Gericht, bei dem gegen Bescheide des Büros geklagt wird; ohne Eintrag das der Tabelle,"
                                        + " wenn sie den Ort kennt.",
                                "The court before which actions against decisions of the office are brought; without an"
                                        + " entry that of the table, where it knows the town.")),
                ParameterDefinition.of(
                        ProgrammeParameters.IMPRINT,
                        new Text(
                                "Was im Impressum außer der Anschrift des Büros steht.",
                                "What stands in the imprint beside the office's address.")),
                ParameterDefinition.of(
                        ProgrammeParameters.DATA_PROTECTION,
                        new Text(
                                "Verantwortliche Stelle, Datenschutzbeauftragte, Aufsicht und Fristen, wie sie in der"
                                        + " Datenschutzerklärung stehen.",
                                "Controller, data protection officer, authority and terms as they stand in the"
                                        + " information on data protection.")),
                ParameterDefinition.of(
                        ProgrammeParameters.ACCESSIBILITY,
                        new Text(
                                "Was in der Erklärung zur Barrierefreiheit über dieses Büro steht.",
                                "What the declaration on accessibility says of this office.")));
    }
}
