package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.rules.NoticeFrom;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is invited to a session before the notice period is over (BGB §§ 187, 188), as the district counts it. */
@OnBothDatabases
class NoticeTest {
    private final CommitteeHouse house;

    NoticeTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    private Session on(LocalDate day) {
        return house.sessions.plan(
                house.office,
                new NewSession(
                        DISTRICT,
                        BODY,
                        Instant.parse(day + "T17:00:00Z"),
                        "Saal 2",
                        "Sitzung des Komitees",
                        null,
                        null));
    }

    private Session.State invited(LocalDate day) {
        return house.sessions
                .invite(house.office, on(day).id(), new Invitation(null))
                .state();
    }

    /** Invited on Sunday, 29 November 2026: the last day that is refused, and the first that is not. */
    @ParameterizedTest
    @CsvSource({
        "DISPATCH, 4, false, 2026-12-06",
        "RECEIPT,  4, false, 2026-12-10",
        "RECEIPT,  3, false, 2026-12-09",
        "DISPATCH, 4, true,  2026-12-07",
        "RECEIPT,  6, true,  2026-12-14"
    })
    void aSessionIsPossibleFromTheDayAfterThePeriod(NoticeFrom from, int deemed, boolean moves, LocalDate last) {
        house.others.parameters.put("committee.noticeFrom", from);
        house.others.parameters.put("committee.deemedReceiptDays", deemed);
        house.others.parameters.put("committee.noticeMovesOnHoliday", moves);
        house.clock.set(Instant.parse("2026-11-29T09:00:00Z"));
        assertThatThrownBy(() -> invited(last))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.objections())
                        .singleElement()
                        .satisfies(objection -> {
                            assertThat(objection.rule()).isEqualTo("committee.noticePeriod");
                            assertThat(objection.pointer()).isEqualTo("/noticeWaived");
                        }));
        assertThat(invited(last.plusDays(1))).isEqualTo(Session.State.INVITED);
    }

    @Test
    void theRefusalNamesTheLastDayAndTheFirstPossible() {
        house.clock.set(Instant.parse("2026-11-29T09:00:00Z"));
        assertThatThrownBy(() -> invited(LocalDate.of(2026, 12, 6)))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.detail().german())
                        .contains("endet mit dem 06.12.2026", "ab dem 07.12.2026"));
    }

    @Test
    void theRulesOfTheBodyTellFromWhenItIsCounted() {
        assertThat(told()).contains("mindestens 7 volle Tage, gerechnet ab ihrer Absendung.");
        house.others.parameters.put("committee.noticeFrom", NoticeFrom.RECEIPT);
        house.others.parameters.put("committee.noticeMovesOnHoliday", true);
        assertThat(told()).contains("am 4. Tag nach der Aufgabe zur Post", "Samstag, Sonntag oder Feiertag");
    }

    private String told() {
        return house.bodies.body(house.office, DISTRICT, BODY).rules().sentences().stream()
                .filter(sentence -> sentence.rule().equals("committee.noticePeriod"))
                .findFirst()
                .orElseThrow()
                .text()
                .german();
    }
}
