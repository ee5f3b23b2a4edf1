package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.NO;
import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.approval;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.TieRule;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.core.rules.LostChoice;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The printed minutes tell of each item who led it and how a tie ended (VwVfG §§ 91, 93). */
@OnBothDatabases
class LedItemsTest {
    private static final String BY_OFFICE = "Diesen Punkt hat die Koordinierungsstelle geleitet.";

    private final CommitteeHouse house;

    LedItemsTest(Database kind) {
        house = new CommitteeHouse(kind);
        // so that a tie that nobody decides needs no other motion before the minutes
        house.others.parameters.put("committee.lostMotion", LostChoice.REJECTED);
    }

    private AgendaItem held(int... present) {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, present);
        return item;
    }

    /** Four of the six present vote, two for it and two against. */
    private Vote tie(Caller leads, AgendaItem item, int... voters) {
        List<Ballot> all = Stream.concat(
                        ballots(YES, voters[0], voters[1]).stream(), ballots(NO, voters[2], voters[3]).stream())
                .toList();
        return house.votes.vote(leads, item.id(), approval("9000.00", all));
    }

    private String printed(Caller makes, AgendaItem item) {
        house.minutes.makeMinutes(makes, item.session());
        house.minutes.minutesPdf(member(4), item.session());
        return house.paper();
    }

    /** Nobody deputises for the chair, who leads the session again once the item is over. */
    @Test
    void whereTheChairIsExcludedAndNobodyDeputisesTheOfficeLed() {
        Session session = house.planned();
        AgendaItem closed = house.item(session, house.application());
        AgendaItem other = house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5, 6);
        house.recusals.recuse(house.office, closed.id(), new NewRecusal("komitee1", "Vorsitz im Verein"));
        assertThat(tie(house.office, closed, 2, 3, 4, 5).ledByOffice()).isTrue();
        assertThat(tie(house.chair, other, 1, 2, 3, 4).ledByOffice()).isFalse();
        assertThat(printed(house.chair, closed)).containsOnlyOnce(BY_OFFICE).doesNotContain("geleitet hat");
        assertThat(house.minutes.minutes(member(4), session.id()).items())
                .flatExtracting(Minutes.MinutedItem::votes)
                .extracting(Minutes.MinutedVote::ledByOffice)
                .containsExactly(true, false);
    }

    /** It says so once, at the head. */
    @Test
    void whereTheChairIsAbsentAndNobodyDeputisesTheOfficeLedTheSession() {
        AgendaItem item = held(2, 3, 4, 5, 6);
        tie(house.office, item, 2, 3, 4, 5);
        assertThat(printed(house.office, item))
                .containsOnlyOnce("nicht anwesend; geleitet hat die Koordinierungsstelle")
                .doesNotContain(BY_OFFICE);
    }

    /** From before it was kept who led where the chair was absent. */
    @Test
    void ofOlderMinutesNobodyKnowsWhetherTheOfficeLed() throws SQLException {
        AgendaItem item = held(2, 3, 4, 5, 6);
        tie(house.office, item, 2, 3, 4, 5);
        house.minutes.makeMinutes(house.office, item.session());
        assertThat(house.minutes.minutes(member(4), item.session()).ledByOffice())
                .isTrue();
        String frozen = new String(
                house.minutes.frozenMinutes(house.office, item.session()).json(), StandardCharsets.UTF_8);
        assertThat(frozen).containsOnlyOnce("\"ledByOffice\":true,");
        String older = frozen.replace("\"ledByOffice\":true,", "");
        house.database.falsified("update committee_minutes set frozen = '%s', digest = '%s' where session_id = '%s'"
                .formatted(older.replace("'", "''"), Sha256.hex(older), item.session()));
        house.minutes.minutesPdf(member(4), item.session());
        assertThat(house.paper()).contains("nicht anwesend").doesNotContain("geleitet hat");
    }

    @Test
    void whoeverLedForAnExcludedChairIsNamedWithTheirCastingVote() {
        house.bodies.setRules(house.office, DISTRICT, BODY, OwnRules.NONE.deputisedBy(List.of("komitee2"), null));
        AgendaItem item = held(1, 2, 3, 4, 5, 6);
        house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee1", "Vorsitz im Verein"));
        tie(member(2), item, 2, 3, 4, 5);
        assertThat(printed(house.chair, item))
                .contains(
                        "<p>Diesen Punkt hat Mitglied 2 geleitet.</p>",
                        "<p>Stichentscheid der Sitzungsleitung: Ja.</p>")
                .doesNotContain(BY_OFFICE);
    }

    @Test
    void aTieThatPutsOffIsPrintedAsThat() {
        OwnRules rules = new OwnRules(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TieRule.POSTPONED,
                "GO § 8",
                null,
                null,
                List.of(),
                null,
                null);
        house.bodies.setRules(house.office, DISTRICT, BODY, rules);
        AgendaItem item = held(1, 2, 3, 4, 5, 6);
        tie(house.chair, item, 1, 2, 3, 4);
        assertThat(printed(house.chair, item))
                .contains("<td>Vertagt</td>")
                .doesNotContain("Stichentscheid", "Antrag abgelehnt");
    }
}
