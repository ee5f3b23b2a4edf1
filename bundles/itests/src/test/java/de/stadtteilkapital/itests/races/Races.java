package de.stadtteilkapital.itests.races;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.MoneyRoad;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever clicks ten times at once, and two sessions that want the last money: each act has its effect once. */
@OwnKarafTest
@TestInstance(Lifecycle.PER_CLASS)
abstract class Races {
    private static final BigDecimal LAST = new BigDecimal("5000.00");
    private static final BigDecimal MOST = new BigDecimal("10000.00");

    private final Database database;
    private Karaf karaf;
    private Road road;

    Races(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start(Containers containers) {
        karaf = containers.fresh("races-" + database.name().toLowerCase(Locale.ROOT), database);
        road = Demonstration.start(karaf);
    }

    @BeforeEach
    void moneyForAll() {
        new MoneyRoad(road, road.round().get("id").asText()).tranche("20000.00");
    }

    @AfterAll
    void close() {
        karaf.close();
    }

    @ParameterizedTest
    @EnumSource
    void withOneKeyAllGetTheOneAnswer(Act act) throws Exception {
        String key = UUID.randomUUID().toString();
        List<Answer> answers = race(act, runner -> key);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isBetween(200, 201));
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void withKeysOfTheirOwnOneWins(Act act) throws Exception {
        List<Answer> answers = race(act, runner -> UUID.randomUUID().toString());
        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 300)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(409));
    }

    @Test
    void ofTwoSessionsOneGetsTheLastMoney() throws Exception {
        leave(LAST);
        List<Act.Request> votes = List.of(
                Act.vote(OneProject.drafted(road, LAST.toPlainString()).scheduled(), LAST.toPlainString()),
                Act.vote(OneProject.drafted(road, LAST.toPlainString()).scheduled(), LAST.toPlainString()));
        List<Answer> answers = Race.of(2, runner -> send(votes.get(runner), "last-" + runner));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
        assertThat(available()).isZero();
    }

    private List<Answer> race(Act act, IntFunction<String> keys) throws Exception {
        Act.Request request = act.prepare(road);
        long before = events(act);
        List<Answer> answers = Race.of(Race.RUNNERS, runner -> send(request, keys.apply(runner)));
        assertThat(events(act)).isEqualTo(before + 1);
        return answers;
    }

    private Answer send(Act.Request request, String key) {
        Api client = road.as(request.account()).with("Idempotency-Key", key);
        return client.post(request.path(), request.body());
    }

    private long events(Act act) throws SQLException {
        Object count = karaf.sql()
                .query("select count(*) as n from platform_event where type = ?", act.event())
                .get(0)
                .get("n");
        return ((Number) count).longValue();
    }

    /** Commits so much that this is left. */
    private void leave(BigDecimal rest) {
        for (BigDecimal over = available().subtract(rest);
                over.signum() > 0;
                over = available().subtract(rest)) {
            OneProject.drafted(road, over.min(MOST).toPlainString()).approved();
        }
    }

    private BigDecimal available() {
        String round = road.round().get("id").asText();
        return new BigDecimal(road.as("finanzen")
                .get("/api/finance/budgets?district=" + Road.DISTRICT + "&round=" + round)
                .expect(200)
                .text("available"));
    }
}
