package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.NewRound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rounds, goals and code lists are called. */
@OnBothDatabases
class NamesTest {
    private static final String HERE = "names-80001";

    private final ProgrammeHouse house;

    NamesTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE);
        new ProgrammeActs(house).isThere();
    }

    @Test
    void roundsAndGoalsAreNamedToEveryone() {
        FundingRound round = house.rounds.plan(
                house.admin,
                new NewRound(
                        HERE,
                        "2026/27",
                        ProgrammeHouse.TODAY,
                        ProgrammeHouse.TODAY,
                        ProgrammeHouse.TODAY,
                        BigDecimal.ZERO));
        Goal goal = house.programme.addGoal(house.admin, HERE, " Nachbarschaften beleben ", "1");
        List<String> asked = List.of(round.id(), goal.id(), "nothing");

        assertThat(house.programme.roundNames(Caller.PUBLIC, asked)).isEqualTo(Map.of(round.id(), "2026/27"));
        assertThat(house.programme.goalNames(Caller.PUBLIC, asked))
                .isEqualTo(Map.of(goal.id(), "Nachbarschaften beleben"));
        assertThat(house.programme.roundNames(Caller.PUBLIC, List.of())).isEmpty();
        assertThat(house.programme.goalNames(Caller.PUBLIC, List.of())).isEmpty();
    }

    @Test
    void everyoneIsToldOfTheDistricts() {
        assertThat(house.programme
                        .districts(new PageRequest(200, null, null, Map.of(), null))
                        .items())
                .filteredOn(district -> district.id().equals(HERE))
                .singleElement()
                .satisfies(district -> assertThat(district.name())
                        .isEqualTo(house.programme.district(HERE).name()));
    }

    @Test
    void aListSaysWhatPeopleCallIt() {
        assertThat(house.programme.codeList("legalForm").text()).isEqualTo(new Text("Rechtsformen", "Legal forms"));
        assertThat(house.programme.codeList("indicator", HERE).text()).isEqualTo(new Text("Indikatoren", "Indicators"));
    }

    @Test
    void aGoalWithoutAnythingIsToldBoth() {
        assertThatThrownBy(() -> house.programme.addGoal(house.admin, HERE, " ", null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/title", "/actionPlanVersion"));
    }
}
