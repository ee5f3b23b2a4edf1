package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.ProposalChange;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import de.stadtteilkapital.programme.api.Goal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application names a goal of the action plan that holds, and keeps it when another does. */
@OnBothDatabases
class GoalsTest {
    private final House house;
    private final Caller sponsor;

    GoalsTest(Database kind) {
        house = new House(kind);
        house.clear();
        sponsor = house.sponsor();
        house.goals.put("later", new Goal("later", "hamm-norden", "Später", "2027"));
        house.goals.put("theirs", new Goal("theirs", "anderswo", "Ihres", "2026"));
    }

    private Proposal naming(String goal) {
        return Spoilt.with(House.written(sponsor, "Nähstube"), "goal", goal);
    }

    private void refused(String goal, String words) {
        assertThatThrownBy(() -> house.applications.draft(sponsor, naming(goal)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.objections())
                            .extracting(Objection::pointer)
                            .containsExactly("/goal");
                    assertThat(refusal.objections().get(0).message().german()).contains(words);
                });
    }

    @ParameterizedTest
    @CsvSource({"later, Aktionsplan, der heute gilt", "theirs, gibt es hier nicht", "nothing, gibt es hier nicht"})
    void noOtherIsTaken(String goal, String words) {
        refused(goal, words);
    }

    @Test
    void whatWasChosenUnderTheFormerPlanStays() {
        Application draft = house.applications.draft(sponsor, naming("g"));
        house.offered = Set.of("later");
        assertThat(house.applications
                        .revise(sponsor, draft.id(), naming("g"))
                        .proposal()
                        .goal())
                .isEqualTo("g");
        refused("g", "Aktionsplan, der heute gilt");
        assertThat(house.applications
                        .revise(sponsor, draft.id(), naming("later"))
                        .proposal()
                        .goal())
                .isEqualTo("later");
    }

    /** The office has taken a goal away that only a submission before this one named. */
    @Test
    void whatChangedIsToldOfAGoalThatIsGoneToo() {
        String id = house.applications
                .submit(sponsor, house.applications.draft(sponsor, naming("g")).id())
                .id();
        house.applications.check(
                House.OFFICE, id, new FormalCheck(FormalCheck.Result.INCOMPLETE, List.of("Anderes Ziel")));
        house.offered = Set.of("later");
        house.applications.revise(sponsor, id, naming("later"));
        house.goals.remove("g");
        assertThat(house.applications.changes(sponsor, id))
                .extracting(ProposalChange::before, ProposalChange::now)
                .containsExactly(tuple(Text.same("g"), Text.same("Später")));
    }
}
