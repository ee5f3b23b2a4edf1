package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.finance.api.FinanceRegister;
import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.ProgrammeService;
import de.stadtteilkapital.reporting.api.IndicatorActual;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ProjectResults;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultCodesTest {
    /** Knows a code of each list, and an indicator that one district alone has. */
    private static final CodeBook BOOK = (district, fields) -> fields.stream()
            .filter(field -> !Set.of(
                            "indicator PARTICIPANTS",
                            "sex FEMALE",
                            "ageGroup AGE_15_24",
                            "targetGroup MIGRANTS",
                            "outcome NONE")
                    .contains(field.list() + " " + field.code()))
            .filter(field -> !(district + " " + field.code()).equals("hamm-norden GARDENS"))
            .map(field -> new Objection(field.pointer(), Text.same("no such code")))
            .toList();

    private static final ResultCodes CODES = new ResultCodes(new OtherRooms(
            HandOver.away(FinanceRegister.class),
            HandOver.away(ProgrammeService.class),
            HandOver.fixed(BOOK),
            HandOver.away(ApplicationRegister.class)));

    private static final NewResults KNOWN = new NewResults(
            List.of(new IndicatorActual("PARTICIPANTS", 3), new IndicatorActual("GARDENS", 1)),
            List.of(
                    new ParticipantGroup("FEMALE", "AGE_15_24", "MIGRANTS", 2, "NONE"),
                    new ParticipantGroup("FEMALE", "AGE_15_24", "MIGRANTS", 1, null)),
            null,
            null);

    private static void require(String district, NewResults results) {
        CODES.require(district, results, new SampleApplication().proposal(), ProjectResults.none("application"));
    }

    /** Whether its list still offers it or not. */
    @Test
    void whatTheProjectPromisedOrSaidBeforeIsTaken() {
        SampleApplication promised = new SampleApplication();
        promised.indicators = List.of(new IndicatorTarget("PLACES", 2));
        promised.targetGroups = List.of("NEIGHBOURS");
        ProjectResults before =
                new ProjectResults("application", List.of(new IndicatorActual("EVENINGS", 1)), List.of(), null, null);
        CODES.require(
                "hamm-norden",
                new NewResults(
                        List.of(new IndicatorActual("PLACES", 1), new IndicatorActual("EVENINGS", 4)),
                        List.of(new ParticipantGroup("FEMALE", "AGE_15_24", "NEIGHBOURS", 2, "NONE")),
                        null,
                        null),
                promised.proposal(),
                before);
    }

    @Test
    void theDistrictsOwnIndicatorsCount() {
        require("hamm-norden", KNOWN);
        assertThatThrownBy(() -> require("elsewhere", KNOWN))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).objections(), LIST)
                .extracting("pointer")
                .containsExactly("/indicators/1/code");
    }

    @Test
    void allThatNoListHasIsNamedAtOnce() {
        NewResults unknown = new NewResults(
                List.of(new IndicatorActual("X", 3)),
                List.of(new ParticipantGroup("X", "X", "MIGRANTS", 2, "X")),
                null,
                null);
        assertThatThrownBy(() -> require("hamm-norden", unknown))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).objections(), LIST)
                .extracting("pointer")
                .containsExactly(
                        "/indicators/0/code",
                        "/participants/0/sex",
                        "/participants/0/ageGroup",
                        "/participants/0/outcome");
    }
}
