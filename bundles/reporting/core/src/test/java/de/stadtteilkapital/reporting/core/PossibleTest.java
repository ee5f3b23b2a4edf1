package de.stadtteilkapital.reporting.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ResultAct;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told as possible with a project's results, and that its doors say the same. */
@OnBothDatabases
class PossibleTest {
    private static final String HOME = ReportHouse.HOME;
    private static final Caller APPLICANT = sponsor(HOME, "s1");
    private static final Caller COORDINATOR = in(HOME, Role.COORDINATOR);
    private static final Map<String, Caller> CAST = Map.of(
            "applicant", APPLICANT,
            "applicant and coordinator", both(APPLICANT, COORDINATOR),
            "another sponsor", sponsor(HOME, "s2"),
            "coordinator", COORDINATOR,
            "auditor", in(HOME, Role.AUDITOR),
            "evaluation", in(HOME, Role.EVALUATION));

    private static final NewResults RESULTS = new NewResults(List.of(), List.of(), "Was war", "Was wurde");

    private final ReportHouse house;

    PossibleTest(Database kind) {
        house = new ReportHouse(kind);
    }

    /** A state is that of the application while there is no grant, and else that of the grant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "applicant                         | DRAFT           | later RECORD",
                "applicant                         | SUBMITTED       | later RECORD",
                "applicant                         | DEFERRED        | later RECORD",
                "applicant                         | APPROVED        | later RECORD",
                "applicant                         | REJECTED        | nothing",
                "applicant                         | INELIGIBLE      | nothing",
                "applicant                         | LAPSED          | nothing",
                "applicant                         | WITHDRAWN       | nothing",
                "applicant                         | ISSUED          | later RECORD",
                "applicant                         | ACTIVE          | now RECORD",
                "applicant                         | CHANGE_PENDING  | now RECORD",
                "applicant                         | SUSPENDED       | now RECORD",
                "applicant                         | REVOKED         | now RECORD",
                "applicant                         | RETURNED        | now RECORD",
                "applicant                         | COMPLETED       | now RECORD",
                "applicant                         | PROOF_SUBMITTED | now RECORD",
                "applicant                         | UNDER_AUDIT     | now RECORD",
                "applicant                         | FINDINGS        | now RECORD",
                "applicant                         | RECOVERY        | now RECORD",
                "applicant                         | CLEARED         | now RECORD",
                "applicant                         | SETTLED         | now RECORD",
                "applicant                         | CLOSED          | nothing",
                "applicant and coordinator         | ACTIVE          | now RECORD",
                "recused applicant                 | ACTIVE          | now RECORD",
                "recused applicant                 | CLOSED          | nothing",
                "recused applicant and coordinator | ACTIVE          | now RECORD",
                "coordinator                       | DRAFT           | nothing",
                "coordinator                       | ACTIVE          | nothing",
                "auditor                           | DRAFT           | 404",
                "auditor                           | ACTIVE          | nothing",
                "recused coordinator               | ACTIVE          | 404",
                "recused auditor                   | ACTIVE          | 404",
                "another sponsor                   | ACTIVE          | 404",
                "evaluation                        | ACTIVE          | 404"
            })
    void whatIsToldIsWhatTheDoorsDo(String who, String state, String told) {
        String project = project(state);
        Caller me = who.startsWith("recused ") ? barred(CAST.get(who.replace("recused ", "")), project) : CAST.get(who);
        assertThat(told(me, project)).isEqualTo(told);
        for (ResultAct act : ResultAct.values()) {
            assertThat(opens(act, me, project)).as(act.name()).isEqualTo(told.equals("now " + act));
        }
    }

    private static Set<String> names(Enum<?>... states) {
        return Stream.of(states).map(Enum::name).collect(Collectors.toSet());
    }

    private String project(String state) {
        return names(GrantState.values()).contains(state)
                ? house.project(GrantState.valueOf(state))
                : house.project(ApplicationState.valueOf(state));
    }

    private String told(Caller me, String project) {
        try {
            List<Possible> possible = house.results.possible(me, project);
            assertThat(possible).extracting(Possible::ids).allMatch(List.of(project)::equals);
            return possible.isEmpty()
                    ? "nothing"
                    : possible.stream()
                            .map(told -> (told.reason() == null ? "now " : "later ")
                                    + told.act().name())
                            .collect(Collectors.joining(", "));
        } catch (Refusal refusal) {
            return String.valueOf(refusal.kind().status());
        }
    }

    private boolean opens(ResultAct act, Caller me, String project) {
        try {
            switch (act) {
                case RECORD -> house.results.record(me, project, RESULTS);
            }
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isIn(Refusal.Kind.NOT_FOUND, Refusal.Kind.CONFLICT);
            return false;
        }
    }
}
