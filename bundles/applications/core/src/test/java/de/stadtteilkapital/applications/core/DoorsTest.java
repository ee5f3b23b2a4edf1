package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.client;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.AdviceAct;
import de.stadtteilkapital.applications.api.AdviceClosure;
import de.stadtteilkapital.applications.api.AdviceService;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.CriterionService;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.NewDecision;
import de.stadtteilkapital.applications.api.SponsorAct;
import de.stadtteilkapital.applications.api.SponsorService;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What this room lets whom do with what, as {@code doors.txt} has it. */
@OnBothDatabases
class DoorsTest {
    private static final String HOME = "hamm-norden";

    private static final String ELSEWHERE = "elsewhere";
    private static final PageRequest ALL = PageRequest.of(Map.of());

    private final House house;
    private final Stages stages;
    private final Doors doors;

    DoorsTest(Database kind) {
        house = new House(kind);
        house.clear();
        stages = new Stages(house);
        doors = new Doors(house.database.transactions(), house::setBack);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        cast();
        advice();
        sponsors();
        service();
        StartDoors.open(doors, house, stages);
        possible();
        register();
        assertThat(doors.faults(DoorTable.beside(DoorsTest.class, "doors.txt"))).isEmpty();
    }

    private void cast() {
        Caller applicant = stages.applicant;
        doors.person("public", Caller.PUBLIC)
                .person("applicant", applicant)
                .person("another sponsor", sponsor(HOME, stages.stranger))
                .person("opinion's office", office(HOME, "wirtschaftsfoerderung"))
                .person(
                        "opinion's program",
                        client(office(HOME, "wirtschaftsfoerderung"), "applications:read", "applications:write"))
                .person("committee", member(HOME, Stages.BODY))
                .person("another body", member(HOME, "netzwerk"));
        for (Role role : List.of(
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE,
                Role.EVALUATION,
                Role.ADMIN)) {
            doors.person(role.code(), in(HOME, role)).person(role.code() + " elsewhere", in(ELSEWHERE, role));
        }
        doors.person("sponsor elsewhere", sponsor(ELSEWHERE, "none"))
                .person("office elsewhere", office(ELSEWHERE, "wirtschaftsfoerderung"))
                .person("committee elsewhere", member(ELSEWHERE, Stages.BODY));
        recused("coordinator", in(HOME, Role.COORDINATOR));
        recused("financeOfficer", in(HOME, Role.FINANCE_OFFICER));
        recused("auditor", in(HOME, Role.AUDITOR));
        recused("programmeDirectorate", in(HOME, Role.PROGRAMME_DIRECTORATE));
        recused("committee", member(HOME, Stages.BODY));
        recused("applicant", applicant);
        recused("applicant and coordinator", both(applicant, in(HOME, Role.COORDINATOR)));
        doors.person(
                "financeOfficer and auditor elsewhere",
                both(in(HOME, Role.FINANCE_OFFICER), in(ELSEWHERE, Role.AUDITOR)));
    }

    private void recused(String name, Caller me) {
        doors.person("recused " + name, thing -> barred(me, thing.application()));
    }

    private void advice() {
        Things cases = stages.adviceCases();
        doors.room(AdviceService.class, house.advice)
                .changes("openAdviceCase", Things.NONE, (s, me, t) -> s.openAdviceCase(me, Stages.idea(HOME)))
                .reads("adviceCase", cases, (s, me, t) -> s.adviceCase(me, t.id()))
                .reads(
                        "adviceCases",
                        cases,
                        (s, me, t) -> shown(s.adviceCases(me, ALL).items(), c -> c.id(), t.id()))
                .changes("advise", cases, (s, me, t) -> s.advise(me, t.id(), Stages.TALK))
                .reads("possible: NOTE_TALK", cases, (s, me, t) -> told(s.possible(me, t.id()), AdviceAct.NOTE_TALK))
                .changes("close", cases, (s, me, t) -> s.close(me, t.id(), new AdviceClosure("zurückgezogen")))
                .reads("possible: CLOSE", cases, (s, me, t) -> told(s.possible(me, t.id()), AdviceAct.CLOSE))
                .changes("takeIdea", Things.NONE, (s, me, t) -> s.takeIdea(Stages.NEW_IDEA, "192.0.2.1"))
                .reads("adviceSession", cases, (s, me, t) -> s.adviceSession(me, t.id(), stages.talkOf(t.id())))
                .reads("adviceSessions", cases, (s, me, t) -> s.adviceSessions(me, t.id(), ALL));
    }

    private void sponsors() {
        Things sponsors = stages.sponsors();
        doors.room(SponsorService.class, house.sponsors)
                .changes("register", Things.NONE, (s, me, t) -> s.register(me, Stages.newSponsor("ASSOCIATION")))
                .changes(
                        "register: unknown legal form",
                        Things.NONE,
                        (s, me, t) -> s.register(me, Stages.newSponsor(House.NO_CODE)))
                .changes("change", sponsors, (s, me, t) -> s.change(me, t.id(), Stages.newSponsor("COMPANY")))
                .changes(
                        "change: another account",
                        sponsors,
                        (s, me, t) -> s.change(
                                me,
                                t.id(),
                                Spoilt.with(Stages.newSponsor("ASSOCIATION"), "iban", "DE02120300000000202051")))
                .reads("possible: CHANGE", sponsors, (s, me, t) -> told(s.possible(me, t.id()), SponsorAct.CHANGE))
                .reads("sponsor", sponsors, (s, me, t) -> s.sponsor(me, t.id()))
                .reads(
                        "sponsors",
                        sponsors,
                        (s, me, t) -> shown(s.sponsors(me, ALL).items(), o -> o.id(), t.id()))
                .reads(
                        "names",
                        sponsors,
                        (s, me, t) ->
                                shown(s.names(me, List.of(t.id(), "unknown")).keySet(), id -> id, t.id()));
    }

    private void service() {
        Things cases = stages.adviceCases();
        Things all = stages.applications();
        doors.room(ApplicationService.class, house.applications)
                .changes("draft", stages.inputs(), (s, me, t) -> s.draft(me, stages.input(t.id())))
                .changes("draft: on paper", Things.NONE, (s, me, t) -> s.draft(me, stages.onPaper()))
                .changes("revise: on paper", stages.papers(), (s, me, t) -> s.revise(me, t.id(), stages.plain()))
                .changes("submit: on paper", stages.papers(), (s, me, t) -> s.submit(me, t.id()))
                .changes("draft: from advice", cases, (s, me, t) -> s.draft(me, stages.from(t.id())))
                .changes("revise", all, (s, me, t) -> s.revise(me, t.id(), stages.plain()))
                .changes(
                        "revise: anew",
                        stages.inputs(),
                        (s, me, t) -> s.revise(me, stages.draft(), stages.input(t.id())))
                .changes("revise: from advice", cases, (s, me, t) -> s.revise(me, stages.draft(), stages.from(t.id())))
                .reads("application", all, (s, me, t) -> s.application(me, t.id()))
                .reads(
                        "applications",
                        all,
                        (s, me, t) -> shown(s.applications(me, ALL).items(), a -> a.id(), t.id()))
                .reads("counts", Things.NONE, (s, me, t) -> s.counts(me, ALL))
                .reads("table", Things.NONE, (s, me, t) -> s.table(me, ALL))
                .reads("missing", all, (s, me, t) -> s.missing(me, t.id()))
                .reads("criteria of it", all, (s, me, t) -> s.criteria(me, t.id()))
                .reads("changes", all, (s, me, t) -> s.changes(me, t.id()))
                .reads("checklist", all, (s, me, t) -> s.checklist(me, t.id()))
                .reads("history", all, (s, me, t) -> s.history(me, t.id()))
                .reads("form", all, (s, me, t) -> s.form(me, t.id()))
                .reads("receipt", all, (s, me, t) -> s.receipt(me, t.id()))
                .reads("decisionLetter", all, (s, me, t) -> s.decisionLetter(me, t.id()))
                .reads("eligibility", all, (s, me, t) -> s.eligibility(me, t.id()))
                .changes("submit", all, (s, me, t) -> s.submit(me, t.id()))
                .changes("submit: as it stands", stages.drafts(), (s, me, t) -> s.submit(me, t.id()))
                .changes("submit: after the deadline", all, (s, me, t) -> {
                    house.clock.set(Samples.DEADLINE.plusDays(1));
                    return s.submit(me, t.id());
                })
                .changes("submit: a rule is away", stages.common(), this::submitWithout)
                .changes("check: COMPLETE", all, (s, me, t) -> s.check(me, t.id(), Stages.COMPLETE))
                .changes("check: COMPLETE, nobody keeps opinions", all, (s, me, t) -> {
                    house.deskIsAway = true;
                    return s.check(me, t.id(), Stages.COMPLETE);
                })
                .changes(
                        "check: INCOMPLETE",
                        all,
                        (s, me, t) -> s.check(me, t.id(), found(FormalCheck.Result.INCOMPLETE, "x")))
                .changes(
                        "check: INCOMPLETE, nothing found",
                        all,
                        (s, me, t) -> s.check(me, t.id(), found(FormalCheck.Result.INCOMPLETE)))
                .changes(
                        "check: INELIGIBLE, nothing found",
                        all,
                        (s, me, t) -> s.check(me, t.id(), found(FormalCheck.Result.INELIGIBLE)))
                .changes(
                        "check: INELIGIBLE",
                        all,
                        (s, me, t) -> s.check(me, t.id(), found(FormalCheck.Result.INELIGIBLE, "x")))
                .changes("preAssess", all, (s, me, t) -> s.preAssess(me, t.id(), Stages.network("need", 3)))
                .changes("preAssess: an opinion blocks", all, (s, me, t) -> {
                    house.blocking = List.of(Text.same("an opinion"));
                    return s.preAssess(me, t.id(), Stages.network("need", 3));
                })
                .changes("preAssess: nobody keeps opinions", all, (s, me, t) -> {
                    house.deskIsAway = true;
                    return s.preAssess(me, t.id(), Stages.network("need", 3));
                })
                .changes(
                        "preAssess: too many points",
                        all,
                        (s, me, t) -> s.preAssess(me, t.id(), Stages.network("need", 99)))
                .changes(
                        "preAssess: a criterion of nowhere",
                        all,
                        (s, me, t) -> s.preAssess(me, t.id(), Stages.network("colour", 3)))
                .reads("preAssessment", all, (s, me, t) -> s.preAssessment(me, t.id()));
    }

    private void possible() {
        doors.room(CriterionService.class, house.criteria)
                .reads("criteria", Things.NONE, (s, me, t) -> s.criteria(HOME));
        Things all = stages.applications();
        Doors.Room<ApplicationService> room = doors.room(ApplicationService.class, house.applications);
        for (ApplicationAct act : ApplicationAct.values()) {
            room.reads("possible: " + act, all, (s, me, t) -> told(s.possible(me, t.id()), act));
        }
        room.reads("possible: PRE_ASSESS, an opinion blocks", all, (s, me, t) -> {
            house.blocking = List.of(Text.same("an opinion"));
            return told(s.possible(me, t.id()), ApplicationAct.PRE_ASSESS);
        });
    }

    static String told(List<Possible> possible, Act act) {
        return possible.stream()
                .filter(told -> told.act() == act)
                .map(told -> told.reason() == null ? "now" : "later")
                .findFirst()
                .orElse("untold");
    }

    private Object submitWithout(ApplicationService service, Caller me, Things.Thing rule) {
        house.takeAway(rule.id());
        return service.submit(me, stages.draft());
    }

    private void register() {
        Things all = stages.applications();
        doors.room(ApplicationRegister.class, house.register)
                .changes("schedule", all, (s, me, t) -> done(() -> s.schedule(me, t.id(), Stages.BODY)))
                .changes(
                        "decide: APPROVED",
                        all,
                        (s, me, t) -> done(() -> s.decide(
                                me, t.id(), new NewDecision(ApplicationState.APPROVED, Money.of("1.00"), "Komitee"))))
                .changes(
                        "decide: REJECTED",
                        all,
                        (s, me, t) -> done(() ->
                                s.decide(me, t.id(), new NewDecision(ApplicationState.REJECTED, null, "Komitee"))))
                .changes("conditionsFulfilled", all, (s, me, t) -> done(() -> s.conditionsFulfilled(me, t.id())));
    }

    private static FormalCheck found(FormalCheck.Result result, String... findings) {
        return new FormalCheck(result, List.of(findings));
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }

    private static <T> String shown(Collection<T> items, Function<T, String> id, String wanted) {
        return items.stream().map(id).anyMatch(wanted::equals) ? "shown" : "hidden";
    }
}
