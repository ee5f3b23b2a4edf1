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
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import de.stadtteilkapital.programme.api.ServingProject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An application names needs of its district that hold, and keeps them when they have ended. */
@OnBothDatabases
class NeedsTest {
    private static final String HERE = "hamm-norden";

    private final House house;
    private final Caller sponsor;
    private final NeedsOfCases needs;

    NeedsTest(Database kind) {
        house = new House(kind);
        house.clear();
        sponsor = house.sponsor();
        house.needs.put("later", "Wege");
        needs = new NeedsOfCases(house.database.store());
    }

    private Proposal naming(String... named) {
        return Spoilt.with(House.written(sponsor, "Nähstube"), "needs", List.of(named));
    }

    @Test
    void whatNoNeedIsIsTakenByNobody() {
        assertThatThrownBy(() -> house.applications.draft(sponsor, naming("n", "later", "nothing")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/needs/1", "/needs/2"));
    }

    @Test
    void noneNeedBeNamed() {
        assertThat(house.applications.draft(sponsor, naming()).proposal().needs())
                .isEmpty();
    }

    @Test
    void whatWasNamedBeforeItEndedStays() {
        Application draft = house.applications.draft(sponsor, naming("n"));
        house.holding = Set.of("later");
        assertThat(house.applications
                        .revise(sponsor, draft.id(), naming("later", "n"))
                        .proposal()
                        .needs())
                .containsExactly("later", "n");
        assertThatThrownBy(() -> house.applications.draft(sponsor, naming("n"))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatChangedIsToldByTitles() {
        String id = house.applications
                .submit(sponsor, house.applications.draft(sponsor, naming("n")).id())
                .id();
        house.applications.check(
                House.OFFICE, id, new FormalCheck(FormalCheck.Result.INCOMPLETE, List.of("Andere Bedarfe")));
        house.holding = Set.of("n", "later");
        house.applications.revise(sponsor, id, naming("n", "later"));
        assertThat(house.applications.changes(sponsor, id))
                .extracting(ProposalChange::before, ProposalChange::now)
                .containsExactly(tuple(Text.same("Treffpunkt"), Text.same("Treffpunkt, Wege")));
    }

    @Test
    void whatIsPrintedNamesThem() {
        String id = house.applications
                .submit(sponsor, house.applications.draft(sponsor, naming("n")).id())
                .id();
        house.printed.clear();
        house.applications.form(sponsor, id);
        assertThat(house.printed.get(0).get("needs")).isEqualTo(List.of("Treffpunkt"));
        assertThat(house.noted.all().get(house.noted.all().size() - 1).facts()).containsEntry("needs", "n");
    }

    @Test
    void aDraftKeepsANeedFromBeingRemoved() {
        house.applications.draft(sponsor, naming("n"));
        assertThat(needs.used(HERE, Set.of("n", "later"))).containsExactly("n");
        assertThat(needs.used("elsewhere", Set.of("n"))).isEmpty();
    }

    /** Who may know of the application is told that it serves the need, and nobody else. */
    @Test
    void whoServesItIsToldToThoseWhoMayKnow() {
        Application draft = house.applications.draft(sponsor, naming("n"));
        assertThat(needs.of(sponsor, HERE)).isEmpty();
        Application submitted = house.applications.submit(sponsor, draft.id());
        Map<String, List<ServingProject>> told =
                Map.of("n", List.of(new ServingProject(submitted.id(), submitted.fileNumber(), submitted.title())));
        assertThat(needs.of(sponsor, HERE)).isEqualTo(told);
        assertThat(needs.of(House.OFFICE, HERE)).isEqualTo(told);
        assertThat(needs.of(House.OFFICE, "elsewhere")).isEmpty();
        assertThat(needs.of(Callers.barred(House.OFFICE, submitted.id()), HERE)).isEmpty();
        assertThat(needs.of(Caller.PUBLIC, HERE)).isEmpty();
        assertThat(needs.of(House.caller("x", Role.COORDINATOR, "elsewhere"), HERE))
                .isEmpty();
    }
}
