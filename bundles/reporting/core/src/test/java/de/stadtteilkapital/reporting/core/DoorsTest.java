package de.stadtteilkapital.reporting.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.client;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.DocumentationFormat;
import de.stadtteilkapital.reporting.api.DocumentationService;
import de.stadtteilkapital.reporting.api.FundedProjectService;
import de.stadtteilkapital.reporting.api.IndicatorActual;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ResearchService;
import de.stadtteilkapital.reporting.api.ResultService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this room lets whom do with what, as {@code doors.txt} has it. */
@OnBothDatabases
class DoorsTest {
    private static final String HOME = ReportHouse.HOME;
    private static final String ELSEWHERE = ReportHouse.ELSEWHERE;
    private static final String NO_CODE = ReportHouse.NO_CODE;

    /** What {@link Samples} calls the sponsors of its projects. */
    private static final String APPLICANT = "s1";

    private final ReportHouse house;
    private final Doors doors;

    DoorsTest(Database kind) {
        house = new ReportHouse(kind);
        doors = new Doors(house.database.transactions(), house.noted::clear);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        cast();
        results();
        reports();
        assertThat(doors.faults(DoorTable.beside(DoorsTest.class, "doors.txt"))).isEmpty();
    }

    private void cast() {
        Caller applicant = sponsor(HOME, APPLICANT);
        doors.person("public", Caller.PUBLIC)
                .person("applicant", applicant)
                .person("another sponsor", sponsor(HOME, "s2"))
                .person("opinion's office", office(HOME, "wirtschaftsfoerderung"))
                .person(
                        "opinion's program",
                        client(office(HOME, "wirtschaftsfoerderung"), "reporting:read", "reporting:write"))
                .person("committee", member(HOME, "komitee"));
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
        recused("applicant", applicant);
        recused("applicant and coordinator", both(applicant, in(HOME, Role.COORDINATOR)));
        for (Role role : List.of(
                Role.COORDINATOR, Role.FINANCE_OFFICER, Role.AUDITOR, Role.PROGRAMME_DIRECTORATE, Role.EVALUATION)) {
            recused(role.code(), in(HOME, role));
        }
    }

    private void recused(String name, Caller me) {
        doors.person("recused " + name, thing -> barred(me, thing.application()));
    }

    private void results() {
        Things projects = Things.in(
                Stream.concat(
                                Stream.of("DRAFT", "without a grant"),
                                Stream.of(GrantState.values()).map(Enum::name))
                        .toList(),
                this::project);
        NewResults proper = results("PARTICIPANTS", "FEMALE");
        doors.room(ResultService.class, house.results)
                .reads("results", projects, (s, me, t) -> s.results(me, t.id()))
                .reads("possible", projects, (s, me, t) -> s.possible(me, t.id()))
                .changes("record", projects, (s, me, t) -> s.record(me, t.id(), proper))
                .changes(
                        "record: unknown indicator",
                        projects,
                        (s, me, t) -> s.record(me, t.id(), results(NO_CODE, "FEMALE")))
                .changes(
                        "record: unknown group",
                        projects,
                        (s, me, t) -> s.record(me, t.id(), results("PARTICIPANTS", NO_CODE)));
    }

    private Thing project(String state) {
        return Thing.ofCase(
                switch (state) {
                    case "DRAFT" -> house.project(ApplicationState.DRAFT);
                    case "without a grant" -> house.project(ApplicationState.APPROVED);
                    default -> house.project(GrantState.valueOf(state));
                });
    }

    private static NewResults results(String indicator, String sex) {
        return new NewResults(
                List.of(new IndicatorActual(indicator, 21)),
                List.of(new ParticipantGroup(sex, "AGE_15_24", "MIGRANTS", 12, "NONE")),
                "Was war",
                "Was wurde");
    }

    /** One of the projects that {@link Samples} has in the round here is the case from which people are barred. */
    private void reports() {
        Map<String, String> rounds =
                Map.of("ours", HOME + " r1", "theirs", ELSEWHERE + " r2", "theirs as ours", HOME + " r2");
        Things all = Things.in(rounds.keySet().stream().sorted().toList(), name -> new Thing(rounds.get(name), "a1"));
        doors.room(DocumentationService.class, house.documentation)
                .reads("documentation", all, (s, me, t) -> whole(s.documentation(me, district(t), round(t))))
                .reads("file", all, (s, me, t) -> s.file(me, district(t), round(t), DocumentationFormat.CSV));
        doors.room(FundedProjectService.class, house.funded)
                .reads(
                        "fundedProjects",
                        Things.NONE,
                        (s, me, t) -> s.fundedProjects(PageRequest.of(Map.of("district", HOME))));
        doors.room(ResearchService.class, house.research)
                .reads("extract", all, (s, me, t) -> s.extract(me, district(t), round(t)));
    }

    private static String whole(Documentation documentation) {
        return documentation.withheld() == 0 ? "allowed" : "redacted";
    }

    private static String district(Thing round) {
        return round.id().split(" ")[0];
    }

    private static String round(Thing round) {
        return round.id().split(" ")[1];
    }
}
