package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.AdviceAct;
import de.stadtteilkapital.applications.api.AdviceClosure;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who supports only has what their mandate says: the head of the contact point advises, and checks nothing formally. */
@OnBothDatabases
class LimitedMandatesTest {
    private static final Assignment WHOLE = Assignment.in("hamm-norden", Role.COORDINATOR);

    private final House house;

    LimitedMandatesTest(Database kind) {
        house = new House(kind);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "limited-mandates.csv", delimiter = ';', useHeadersInDisplayName = true)
    void itLeavesWhatItsRowSays(
            String act, String thing, String none, String advise, String readCases, String both, String nothing) {
        assertThat(answer(act, thing, WHOLE)).as("none").isEqualTo(none);
        assertThat(answer(act, thing, limited(Task.ADVISE))).as("ADVISE").isEqualTo(advise);
        assertThat(answer(act, thing, limited(Task.READ_CASES)))
                .as("READ_CASES")
                .isEqualTo(readCases);
        assertThat(answer(act, thing, limited(Task.ADVISE, Task.READ_CASES)))
                .as("both")
                .isEqualTo(both);
        assertThat(answer(act, thing, limited())).as("nothing").isEqualTo(nothing);
    }

    private static Assignment limited(Task... tasks) {
        Set<Task> all = EnumSet.noneOf(Task.class);
        all.addAll(List.of(tasks));
        return WHOLE.limitedTo(all);
    }

    private String answer(String act, String thing, Assignment role) {
        house.clear();
        Stages stages = new Stages(house);
        Caller me = new Caller("stadtteilbuero", "Cem Zeder", List.of(role), Set.of());
        String id = "none".equals(thing) ? "" : thing(stages, thing);
        try {
            return done(act, id, stages, me);
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case NOT_FOUND -> "404";
                case FORBIDDEN -> {
                    assertThat(refusal.detail()).isEqualTo(Right.LIMITED);
                    yield "403";
                }
                default -> throw refusal;
            };
        }
    }

    private String thing(Stages stages, String thing) {
        return "OPEN".equals(thing)
                ? house.advice
                        .openAdviceCase(House.OFFICE, Stages.idea("hamm-norden"))
                        .id()
                : stages.inState(ApplicationState.valueOf(thing));
    }

    private String done(String act, String id, Stages stages, Caller me) {
        return switch (act) {
            case "open advice case" -> allowed(house.advice.openAdviceCase(me, Stages.idea("hamm-norden")));
            case "read advice case" -> shown(house.advice.adviceCase(me, id));
            case "note a talk" ->
                allowed(house.advice.advise(me, id, new NewAdviceSession(Samples.TODAY, "Gespräch", null, null)));
            case "close advice case" -> allowed(house.advice.close(me, id, new AdviceClosure("erledigt")));
            case "possible: note a talk" -> told(house.advice.possible(me, id), AdviceAct.NOTE_TALK);
            case "hear of advice", "hear of application" -> heard(me, id);
            case "read application" -> shown(house.applications.application(me, id));
            case "read sponsor" ->
                shown(house.sponsors.sponsor(
                        me, stages.applicant.sponsors().iterator().next()));
            case "read checklist" -> shown(house.applications.checklist(me, id));
            case "check formally" ->
                allowed(house.applications.check(me, id, new FormalCheck(FormalCheck.Result.COMPLETE, List.of())));
            case "possible: check formally" -> told(house.applications.possible(me, id), ApplicationAct.CHECK);
            case "pre-assess" -> allowed(house.applications.preAssess(me, id, Stages.network("need", 3)));
            case "possible: pre-assess" -> told(house.applications.possible(me, id), ApplicationAct.PRE_ASSESS);
            case "read pre-assessment" -> shown(house.applications.preAssessment(me, id));
            case "enter a paper" -> allowed(house.applications.draft(me, stages.onPaper()));
            default -> throw new IllegalArgumentException(act);
        };
    }

    private static String allowed(Object made) {
        return made == null ? "nothing" : "allowed";
    }

    private static String shown(Object read) {
        return read == null ? "nothing" : "shown";
    }

    private String heard(Caller me, String id) {
        Set<Audience> mine = Audience.of(me);
        return house.noted.all().stream()
                        .filter(event -> event.subject().equals(id))
                        .anyMatch(event -> event.audience().stream().anyMatch(mine::contains))
                ? "shown"
                : "404";
    }

    private static String told(List<Possible> possible, Act act) {
        Stream<Possible> of = possible.stream().filter(one -> one.act() == act);
        return of.findFirst()
                .map(one -> {
                    if (one.reason() == null) {
                        return "now";
                    }
                    return one.reason().equals(Right.LIMITED)
                            ? "limited"
                            : one.reason().german();
                })
                .orElse("not told");
    }
}
