package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A deputy votes while the member for whom they stand in is absent, and not otherwise. */
@OnBothDatabases
class DeputiesTest {
    private static final String PROBE = "probe";
    private static final Instant INVITATION = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant SESSION = Instant.parse("2026-11-12T09:00:00Z");

    private final CommitteeHouse house;

    DeputiesTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    /** A body and a session of its own. */
    private final class Case {
        private final Map<String, String> seats = new LinkedHashMap<>();
        private final Caller chair;
        private final Caller leads;
        private final Session session;
        private final AgendaItem item;

        Case(String present, String excluded) {
            house.clock.set(INVITATION);
            house.bodies.found(house.office, new FoundedBody(DISTRICT, PROBE, "Probe", false, null));
            List.of("Anna", "Bert", "Carla", "Dirk", "Elif").forEach(name -> join(name, true, null));
            join("Gül", false, "Bert");
            join("Hans", false, "Bert");
            join("Ines", false, "Carla");
            house.members.giveChair(house.office, DISTRICT, PROBE, seats.get("Anna"), new GivenChair(null));
            chair = CommitteeHouse.caller("anna", Role.BODY_MEMBER, PROBE);
            leads = ids(present).contains(seats.get("Anna")) ? chair : house.office;
            session = house.sessions.plan(
                    house.office, new NewSession(DISTRICT, PROBE, SESSION, "Saal", "Sitzung", null, null));
            item = house.agenda.add(house.office, session.id(), new NewAgendaItem(null, "Frage", "Text", null));
            house.sessions.invite(house.office, session.id(), new Invitation(null));
            house.clock.set(SESSION);
            house.attendances.attend(house.office, session.id(), ids(present));
            ids(excluded)
                    .forEach(seat -> house.recusals.recuse(house.office, item.id(), new NewRecusal(seat, "Vorstand")));
        }

        private void join(String name, boolean votes, String deputyOf) {
            NewMember asked = new NewMember(
                    name,
                    null,
                    votes,
                    "Anna".equals(name) ? "anna" : null,
                    null,
                    deputyOf == null ? null : seats.get(deputyOf),
                    null,
                    false,
                    null);
            seats.put(
                    name,
                    house.members.join(house.office, DISTRICT, PROBE, asked).id());
        }

        private List<String> ids(String names) {
            return names == null
                    ? List.of()
                    : List.of(names.split(" ")).stream().map(seats::get).toList();
        }

        private NewVote by(List<String> voters) {
            return new NewVote(
                    new Motion(Motion.Decision.DEFER, null, "Unterlagen fehlen.", List.of()),
                    voters.stream()
                            .map(seat -> new Ballot(seat, Ballot.Choice.NO))
                            .toList());
        }

        void lacks(String voters, int entitled) {
            List<String> seated = ids(voters);
            assertThatThrownBy(() -> house.votes.vote(leads, item.id(), by(seated)))
                    .hasMessageContaining("%s of %s voting members".formatted(seated.size(), entitled));
        }

        void counts(String voters, int entitled) {
            List<String> seated = ids(voters);
            seats.values().stream()
                    .filter(seat -> !seated.contains(seat))
                    .forEach(seat -> assertThatThrownBy(() -> house.votes.vote(leads, item.id(), by(List.of(seat))))
                            .as(seat)
                            .isInstanceOf(Refusal.class));
            Vote vote = house.votes.vote(leads, item.id(), by(seated));
            assertThat(vote.no()).isEqualTo(seated.size());
            assertThat(vote.present()).isEqualTo(seated.size());
            assertThat(vote.entitled()).isEqualTo(entitled);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "deputies.csv", delimiter = ';', useHeadersInDisplayName = true)
    void whoVotesIsAsTheTableHasIt(
            String name, String present, String excluded, String voters, int entitled, String quorate) {
        Case one = new Case(present, excluded);
        if (quorate.equals("yes")) {
            one.counts(voters, entitled);
        } else {
            one.lacks(voters, entitled);
        }
    }

    @Test
    void theMinutesTellForWhomADeputyStoodInAndARefusalWhyTheyDoNot() {
        Case one = new Case("Anna Carla Dirk Gül Ines", null);
        assertThatThrownBy(() -> house.votes.vote(one.chair, one.item.id(), one.by(List.of(one.seats.get("Ines")))))
                .hasMessageContaining("stands in for Carla, and so votes only");
        assertThat(house.minutes.makeMinutes(one.chair, one.session.id()).present())
                .containsExactly("Anna", "Carla", "Dirk", "Gül (in Vertretung von Bert)", "Ines");
    }
}
