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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A deputy votes while the member for whom they stand in is absent, and not otherwise. */
@OnBothDatabases
class DeputiesTest {
    private static final Instant INVITATION = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant SESSION = Instant.parse("2026-11-12T09:00:00Z");

    private final CommitteeHouse house;

    DeputiesTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    /** A line of the table, tried in a body and a session of its own. */
    private final class Case {
        private final String[] line;
        private final String body;
        private final Map<String, String> seats = new LinkedHashMap<>();
        private final Caller chair;
        private final Session session;
        private final AgendaItem item;

        Case(String[] line, String body) {
            this.line = line;
            this.body = body;
            house.clock.set(INVITATION);
            house.bodies.found(house.office, new FoundedBody(DISTRICT, body, body, false, null));
            List.of("Anna", "Bert", "Carla", "Dirk", "Elif").forEach(name -> join(name, true, null));
            join("Gül", false, "Bert");
            join("Hans", false, "Bert");
            join("Ines", false, "Carla");
            house.members.giveChair(house.office, DISTRICT, body, seats.get("Anna"), new GivenChair(null));
            chair = CommitteeHouse.caller("anna", Role.BODY_MEMBER, body);
            session = house.sessions.plan(
                    house.office, new NewSession(DISTRICT, body, SESSION, "Saal", "Sitzung", null, null));
            item = house.agenda.add(house.office, session.id(), new NewAgendaItem(null, "Frage", "Text", null));
            house.sessions.invite(house.office, session.id(), new Invitation(null));
            house.clock.set(SESSION);
            house.attendances.attend(house.office, session.id(), ids(line[1]));
            ids(line[2])
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
                    house.members.join(house.office, DISTRICT, body, asked).id());
        }

        private List<String> ids(String names) {
            return names.isEmpty()
                    ? List.of()
                    : List.of(names.split(" ")).stream().map(seats::get).toList();
        }

        private NewVote by(List<String> voters) {
            return new NewVote(
                    new Motion(Motion.Decision.DEFER, null, null, List.of()),
                    voters.stream()
                            .map(seat -> new Ballot(seat, Ballot.Choice.NO))
                            .toList());
        }

        void tryIt() {
            Caller leads = ids(line[1]).contains(seats.get("Anna")) ? chair : house.office;
            List<String> voters = ids(line[3]);
            if ("no".equals(line[5])) {
                assertThatThrownBy(() -> house.votes.vote(leads, item.id(), by(voters)))
                        .as(line[0])
                        .hasMessageContaining("%s of %s voting members".formatted(voters.size(), line[4]));
                return;
            }
            seats.values().stream()
                    .filter(seat -> !voters.contains(seat))
                    .forEach(seat -> assertThatThrownBy(() -> house.votes.vote(leads, item.id(), by(List.of(seat))))
                            .as("%s: %s", line[0], seat)
                            .isInstanceOf(Refusal.class));
            Vote vote = house.votes.vote(leads, item.id(), by(voters));
            assertThat(vote.no()).as(line[0]).isEqualTo(voters.size());
            assertThat(vote.present()).as(line[0]).isEqualTo(voters.size());
            assertThat(vote.entitled()).as(line[0]).isEqualTo(Integer.parseInt(line[4]));
        }
    }

    @Test
    void whoVotesIsAsTheTableHasIt() {
        List<String[]> lines = lines();
        assertThat(lines).hasSizeGreaterThan(10);
        for (int i = 0; i < lines.size(); i++) {
            new Case(lines.get(i), "probe" + i).tryIt();
        }
    }

    @Test
    void theMinutesTellForWhomADeputyStoodInAndARefusalWhyTheyDoNot() {
        Case one = new Case(new String[] {"", "Anna Carla Dirk Gül Ines", "", "", "5", "yes"}, "sitzung");
        assertThatThrownBy(() -> house.votes.vote(one.chair, one.item.id(), one.by(List.of(one.seats.get("Ines")))))
                .hasMessageContaining("stands in for Carla, and so votes only");
        assertThat(house.minutes.makeMinutes(one.chair, one.session.id()).present())
                .containsExactly("Anna", "Carla", "Dirk", "Gül (in Vertretung von Bert)", "Ines");
    }

    private static List<String[]> lines() {
        try (InputStream in = DeputiesTest.class.getResourceAsStream("deputies.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("case;"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
