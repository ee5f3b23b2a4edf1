package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.IndicatorCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes that were entered, against the programme's lists and what districts add to them. */
@OnBothDatabases
class CodeBookTest {
    private static final String HERE = "codes-70001";
    private static final String THERE = "codes-70002";

    private final ProgrammeHouse house;

    CodeBookTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE);
        add(HERE, "NEIGHBOURS");
        add(THERE, "FOREIGN");
        new ProgrammeActs(new ProgrammeHouse(kind, HERE)).isThere();
        new ProgrammeActs(new ProgrammeHouse(kind, THERE)).isThere();
    }

    private void add(String district, String code) {
        IndicatorCatalogue catalogue = () -> List.of(new CodeList.Code(code, Text.same(code)));
        house.catalogues.addCatalogue(Installed.rule(catalogue, district + ".indicators", "1", district));
    }

    private static CodedField code(String list, String code) {
        return new CodedField("/" + list, list, code);
    }

    private List<Objection> objections(String district, CodedField... codes) {
        return house.programme.objections(district, List.of(codes));
    }

    @Test
    void eachCodeThatItsListLacksIsNamedWithWhatPeopleCallTheList() {
        assertThat(objections(
                        HERE,
                        code("projectType", "NETWORK_SUPPORT"),
                        code("targetGroup", "PIRATES"),
                        code("sex", null),
                        code("feature", "START_UP"),
                        code("legalForm", "NETWORK_SUPPORT")))
                .containsExactly(
                        new Objection(
                                "/targetGroup",
                                new Text(
                                        "„PIRATES“ steht nicht in der Liste „Zielgruppen“.",
                                        "“PIRATES” is not in the list “Target groups”.")),
                        new Objection(
                                "/sex",
                                new Text(
                                        "Bitte wählen Sie etwas aus der Liste „Geschlechter“.",
                                        "Please choose something from the list “Sexes”.")),
                        new Objection(
                                "/legalForm",
                                new Text(
                                        "„NETWORK_SUPPORT“ steht nicht in der Liste „Rechtsformen“.",
                                        "“NETWORK_SUPPORT” is not in the list “Legal forms”.")));
    }

    @Test
    void whatADistrictAddsCountsThere() {
        assertThat(objections(HERE, code("indicator", "NEIGHBOURS"), code("indicator", "PARTICIPANTS")))
                .isEmpty();
        assertThat(objections(HERE, code("indicator", "FOREIGN")))
                .extracting(objection -> objection.message().german())
                .containsExactly("„FOREIGN“ steht nicht in der Liste „Indikatoren“.");
        assertThat(objections(HERE, code("feature", "NEIGHBOURS"))).hasSize(1);
    }

    @Test
    void whereNoDistrictIsNamedThatOfAnyCounts() {
        assertThat(objections(null, code("indicator", "NEIGHBOURS"), code("indicator", "FOREIGN")))
                .isEmpty();
        assertThat(objections(null, code("indicator", "NOWHERE"))).hasSize(1);
    }

    @Test
    void aCatalogueThatFailsIsAskedOnlyForWhatTheListLacks() {
        add(HERE, "");

        assertThat(objections(HERE, code("indicator", "PARTICIPANTS"), code("sex", "NONE")))
                .hasSize(1);
        assertThatThrownBy(() -> objections(HERE, code("indicator", "NOWHERE")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status()).isEqualTo(503));
    }

    @Test
    void nothingEnteredIsNothingWrong() {
        assertThat(objections(HERE)).isEmpty();
    }

    @Test
    void aListThatNobodyKnowsIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> objections(HERE, code("colours", "RED")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no code list colours");
    }
}
