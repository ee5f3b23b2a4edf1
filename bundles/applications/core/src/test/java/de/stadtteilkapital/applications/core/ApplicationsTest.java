package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.NewDecision;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.Recommendation;
import de.stadtteilkapital.applications.api.Score;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ApplicationsTest {
    private static final FormalCheck COMPLETE = new FormalCheck(FormalCheck.Result.COMPLETE, List.of());

    private final House house;
    private final Caller sponsor;

    ApplicationsTest(Database kind) {
        house = new House(kind);
        house.clear();
        sponsor = house.sponsor();
    }

    @Test
    void walksFromDraftToDecision() {
        String id = house.draft(sponsor, "Spielplatzbau").id();
        house.applications.submit(sponsor, id);
        house.applications.check(House.OFFICE, id, COMPLETE);
        house.applications.preAssess(House.OFFICE, id, network());
        assertThat(house.applications.preAssessment(House.OFFICE, id).weightedPoints())
                .isEqualTo(300);
        house.register.schedule(House.OFFICE, id, "komitee");
        house.register.decide(
                House.OFFICE,
                id,
                new NewDecision(ApplicationState.APPROVED_WITH_CONDITIONS, Money.of("9000.00"), "Komitee"));
        house.register.conditionsFulfilled(House.OFFICE, id);
        Application application = house.register.application(id);
        assertThat(application.state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(application.approvedAmount()).isEqualTo(Money.of("9000.00"));
        assertThat(application.requestedAmount()).isEqualTo(Money.of("9500.00"));
        assertThat(application.actionPlanVersion()).isEqualTo("2026");
        assertThat(application.flags()).containsExactly("INVESTMENT");
        assertThat(house.noted.joined()).containsExactly(application.sponsor() + " to " + id);
        assertThat(house.noted.all())
                .extracting(event -> event.type().substring("applications.".length()))
                .containsExactly(
                        "sponsorRegistered",
                        "drafted",
                        "submitted",
                        "checked",
                        "preAssessed",
                        "scheduled",
                        "decided",
                        "conditionsFulfilled");
    }

    @Test
    void whatIsHandedInAgainIsComparedWithWhatWasHandedInBefore() {
        String id = house.draft(sponsor, "Spielplatzbau").id();
        assertThat(changed(sponsor, id)).isEmpty();
        house.applications.submit(sponsor, id);
        assertThat(changed(House.OFFICE, id)).isEmpty();
        house.applications.check(House.OFFICE, id, new FormalCheck(FormalCheck.Result.INCOMPLETE, List.of("Skizze")));
        house.applications.revise(sponsor, id, House.written(sponsor, "Spielplatzbau am Ring"));
        assertThat(changed(sponsor, id)).containsExactly("Spielplatzbau, Spielplatzbau am Ring");
        house.applications.submit(sponsor, id);
        assertThat(changed(House.OFFICE, id)).containsExactly("Spielplatzbau, Spielplatzbau am Ring");
    }

    private List<String> changed(Caller me, String id) {
        return house.applications.changes(me, id).stream()
                .map(change -> change.before().german() + ", " + change.now().german())
                .toList();
    }

    /** Whatever role another district has given to the account, its own comes first, though not in the alphabet. */
    @Test
    void aSponsorIsRegisteredInTheDistrictThatOpenedTheAccount() {
        house.noted.clear();
        Caller guest = new Caller(
                "traeger1",
                "traeger1",
                List.of(Assignment.sponsor("altstadt", List.of()), Assignment.sponsor("hamm-norden", List.of())),
                Set.of());
        String id = house.sponsors
                .register(guest, new NewSponsor("Verein", "ASSOCIATION", "Weg 1", "DE89370400440532013000", "R", "K"))
                .id();
        assertThat(house.noted.all())
                .singleElement()
                .satisfies(event -> assertThat(event.district()).isEqualTo("hamm-norden"));
        RegisteredSponsors registered = new RegisteredSponsors(house.database.store());
        assertThat(registered.isRegistered("hamm-norden", id)).isTrue();
        assertThat(registered.isRegistered("altstadt", id)).isFalse();
        assertThat(registered.isRegistered("hamm-norden", "gibtesnicht")).isFalse();
    }

    @Test
    void refusedActReservesNoFileNumber() {
        assertThat(house.draft(sponsor, "Eins").fileNumber()).isEqualTo("HN-2026-0001");
        house.noted.fill();
        assertThatThrownBy(() -> house.draft(sponsor, "Zwei")).isInstanceOf(IllegalStateException.class);
        house.noted.clear();
        assertThat(house.draft(sponsor, "Drei").fileNumber()).isEqualTo("HN-2026-0002");
        assertThat(titles(House.OFFICE)).containsExactly("Eins", "Drei");
    }

    @Test
    void checkWithoutDeskLeavesNothingBehind() {
        String id = house.applications
                .submit(sponsor, house.draft(sponsor, "Eins").id())
                .id();
        house.deskIsAway = true;
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> house.applications.check(House.OFFICE, id, COMPLETE));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(house.register.application(id).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void nothingIsSubmittedWhileARequiredRuleIsAway() {
        String id = house.draft(sponsor, "Eins").id();
        house.requiredRules = Set.of("hamm-norden.ceiling");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> house.applications.submit(sponsor, id));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(house.register.application(id).state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    void incompleteGoesBackAndKeepsItsFirstDay() {
        String id = house.draft(sponsor, "Eins").id();
        Application first = house.applications.submit(sponsor, id);
        house.applications.check(
                House.OFFICE, id, new FormalCheck(FormalCheck.Result.INCOMPLETE, List.of("Skizze", "Unterschrift")));
        Application revised = house.applications.revise(sponsor, id, House.written(sponsor, "Eins a"));
        assertThat(revised.findings()).containsExactly("Skizze", "Unterschrift");
        assertThat(revised.proposal().financingPlan()).hasSize(2);
        assertThat(house.applications.submit(sponsor, id).submittedAt()).isEqualTo(first.submittedAt());
        assertThat(house.applications.eligibility(sponsor, id).outcomes()).hasSize(4);
    }

    @Test
    void eachSeesItsOwnPart() {
        String draft = house.draft(sponsor, "Entwurf").id();
        String submitted = house.draft(sponsor, "Abgegeben").id();
        house.applications.submit(sponsor, submitted);
        String tabled = house.draft(sponsor, "Tagesordnung").id();
        house.applications.submit(sponsor, tabled);
        house.applications.check(House.OFFICE, tabled, COMPLETE);
        house.applications.preAssess(House.OFFICE, tabled, network());
        house.register.schedule(House.OFFICE, tabled, "komitee");
        List<String> all = List.of(draft, submitted, tabled);
        List<String> handedIn = List.of(submitted, tabled);

        sees(sponsor, all);
        sees(House.OFFICE, all);
        sees(in(Role.COORDINATOR, "elsewhere"), List.of());
        sees(in(Role.FINANCE_OFFICER, "hamm-norden"), handedIn);
        sees(in(Role.PAYMENT_RELEASER, "hamm-norden"), handedIn);
        sees(in(Role.AUDITOR, "hamm-norden"), handedIn);
        sees(in(Role.PROGRAMME_DIRECTORATE, "hamm-norden"), handedIn);
        sees(memberOf("komitee"), List.of(tabled));
        sees(memberOf("netzwerk"), List.of());
        sees(in(Role.OFFICE, "hamm-norden"), List.of());
        sees(in(Role.EVALUATION, "hamm-norden"), List.of());
        sees(in(Role.ADMIN, "hamm-norden"), List.of());
        sees(House.caller("traeger2", Role.SPONSOR, "hamm-norden", "another"), List.of());
        sees(Caller.PUBLIC, List.of());
        sees(barred(House.OFFICE, tabled), List.of(draft, submitted));
        sees(memberOf("hamm-westen", "komitee"), List.of());
        sees(barred(memberOf("komitee"), tabled), List.of());
        sees(barred(sponsor, tabled), all);
    }

    private void sees(Caller me, List<String> expected) {
        assertThat(house.applications.applications(me, PageRequest.of(Map.of())).items())
                .extracting(ApplicationRow::id)
                .containsExactlyElementsOf(expected);
        for (Application each : house.register.applications(ids()).values()) {
            if (expected.contains(each.id())) {
                assertThat(house.applications.application(me, each.id()).id()).isEqualTo(each.id());
            } else {
                assertThatThrownBy(() -> house.applications.application(me, each.id()))
                        .isInstanceOfSatisfying(
                                Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
            }
        }
    }

    private List<String> ids() {
        return house.applications.applications(House.OFFICE, PageRequest.of(Map.of())).items().stream()
                .map(ApplicationRow::id)
                .toList();
    }

    private List<String> titles(Caller me) {
        return house.applications.applications(me, PageRequest.of(Map.of())).items().stream()
                .map(ApplicationRow::title)
                .toList();
    }

    private static Caller in(Role role, String district) {
        return House.caller("somebody", role, district);
    }

    private static Caller memberOf(String body) {
        return memberOf("hamm-norden", body);
    }

    private static Caller memberOf(String district, String body) {
        return new Caller("somebody", "somebody", List.of(Assignment.member(district, body)), Set.of());
    }

    private static Caller barred(Caller me, String application) {
        return new Caller(me.account(), me.name(), me.roles(), Set.of(application));
    }

    private static NewPreAssessment network() {
        List<Score> scores = List.of("need", "goal", "participation", "sponsor", "effect").stream()
                .map(criterion -> new Score(criterion, 3))
                .toList();
        return new NewPreAssessment(scores, Recommendation.APPROVE, null);
    }

    @Test
    void allThatIsWrongWithASponsorIsSaidAtOnce() {
        Refusal form = catchThrowableOfType(Refusal.class, () -> new NewSponsor(" ", null, "Weg 1", "", "R", "K"));
        assertThat(form.objections())
                .extracting(o -> o.pointer() + ": " + o.message().german())
                .containsExactly(
                        "/name: Bitte geben Sie den Namen an.", "/legalForm: Bitte geben Sie die Rechtsform an.");
        NewSponsor unwritable = new NewSponsor("…", "ASSOCIATION", "Weg 1", "DE00", "R", "K");
        Refusal rules = catchThrowableOfType(Refusal.class, () -> house.sponsors.register(sponsor, unwritable));
        assertThat(rules.objections()).extracting(Objection::pointer).containsExactly("/name", "/iban");
    }

    @Test
    void allThatIsWrongWithADraftIsSaidAtOnce() {
        Proposal wrong = Spoilt.with(
                Spoilt.with(
                        Spoilt.with(House.written(sponsor, "Eins"), "round", "unknown"), "projectType", House.NO_CODE),
                "financingPlan",
                List.of(
                        new PlanLine("MATERIAL", null, Money.of("1.00")),
                        new PlanLine(House.NO_CODE, null, Money.of("1.00"))));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> house.applications.draft(sponsor, wrong));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.objections())
                .extracting(Objection::pointer)
                .containsExactly("/round", "/projectType", "/financingPlan/1/line");
    }

    @Test
    void aRefusalByTheStateSaysInWordsWhereItStandsAndWhatComesNext() {
        String id = house.draft(sponsor, "Eins").id();
        house.applications.submit(sponsor, id);
        house.applications.check(House.OFFICE, id, COMPLETE);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> house.applications.submit(sponsor, id));
        assertThat(refusal.detail().german())
                .isEqualTo("Der Antrag ist in der fachlichen Prüfung; möglich ist: die Vorbewertung.");
        assertThat(refusal.detail().english())
                .isEqualTo("The application is under specialist review; possible is: the pre-assessment.");
    }
}
