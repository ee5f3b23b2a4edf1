package de.stadtteilkapital.partners.core;

import static de.stadtteilkapital.partners.core.PartnerHouse.ELSEWHERE;
import static de.stadtteilkapital.partners.core.PartnerHouse.HOME;
import static de.stadtteilkapital.partners.core.PartnerHouse.OFFICE;
import static de.stadtteilkapital.partners.core.PartnerHouse.OPINION;
import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.partners.api.OpinionAct;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told as possible with an opinion request, and that its doors say the same. */
@OnBothDatabases
class PossibleTest {
    private static final Caller ASKED = office(HOME, OFFICE);
    private static final Caller COORDINATOR = in(HOME, Role.COORDINATOR);
    private static final Map<String, Caller> CAST = Map.of(
            "asked office", ASKED,
            "coordinator", COORDINATOR,
            "asked office and coordinator", both(ASKED, COORDINATOR),
            "namesake elsewhere", office(ELSEWHERE, OFFICE),
            "another office", office(HOME, "stadtplanung"),
            "auditor", in(HOME, Role.AUDITOR));

    private final PartnerHouse house;

    PossibleTest(Database kind) {
        house = new PartnerHouse(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asked office                         | OPEN             | GIVE",
                "asked office                         | OPEN and overdue | GIVE",
                "asked office                         | ANSWERED         | nothing",
                "asked office                         | ENDED            | nothing",
                "coordinator                          | ENDED            | nothing",
                "asked office and coordinator         | OPEN             | GIVE",
                "asked office and coordinator         | ANSWERED         | nothing",
                "coordinator                          | OPEN             | nothing",
                "coordinator                          | OPEN and overdue | nothing",
                "coordinator                          | ANSWERED         | nothing",
                "recused asked office                 | OPEN             | 404",
                "recused coordinator                  | OPEN             | 404",
                "recused asked office and coordinator | OPEN             | 404",
                "recused asked office                 | ANSWERED         | 404",
                "namesake elsewhere                   | OPEN             | 404",
                "another office                       | OPEN             | 404",
                "auditor                              | OPEN             | 404"
            })
    void whatIsToldIsWhatTheDoorsDo(String who, String state, String told) {
        Thing request = house.request(state);
        Caller me = who.startsWith("recused ")
                ? barred(CAST.get(who.replace("recused ", "")), request.application())
                : CAST.get(who);
        assertThat(told(me, request)).isEqualTo(told);
        for (OpinionAct act : OpinionAct.values()) {
            assertThat(opens(act, me, request))
                    .as(act.name())
                    .isEqualTo(act.name().equals(told));
        }
    }

    /** The acts that are possible now; that nothing has to come first with a request is seen by the missing reasons. */
    private String told(Caller me, Thing request) {
        try {
            List<Possible> possible = house.partners.possible(me, request.id());
            assertThat(possible).allSatisfy(told -> {
                assertThat(told.ids()).containsExactly(request.id());
                assertThat(told.reason()).isNull();
            });
            return possible.isEmpty()
                    ? "nothing"
                    : String.join(
                            " ",
                            possible.stream().map(told -> told.act().name()).toList());
        } catch (Refusal refusal) {
            return String.valueOf(refusal.kind().status());
        }
    }

    private boolean opens(OpinionAct act, Caller me, Thing request) {
        try {
            switch (act) {
                case GIVE -> house.partners.give(me, request.id(), OPINION);
            }
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isIn(Refusal.Kind.NOT_FOUND, Refusal.Kind.CONFLICT);
            return false;
        }
    }
}
