package de.stadtteilkapital.itests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** What all acts need at hand: the house, the oracle, chance and the day. */
final class House {
    static final Map<String, Object> NOTHING = Map.of();

    final Road road;
    final String round;
    final Oracle oracle;
    final Random random;
    LocalDate today;

    House(Road road, long seed) {
        this.road = road;
        JsonNode running = road.round();
        round = running.get("id").asText();
        random = new Random(seed);
        today = road.today();
        oracle = new Oracle(
                LocalDate.parse(running.get("end").asText()),
                Cents.of(budget().get("allocated").asText()));
    }

    Api as(String account) {
        return road.as(account).unrecorded();
    }

    JsonNode budget() {
        return as("finanzen")
                .get("/api/finance/budgets?district=" + Road.DISTRICT + "&round=" + round)
                .expect(200)
                .json();
    }

    void moveTo(LocalDate day) {
        if (day.isAfter(today)) {
            road.moveTo(day);
            today = day;
        }
    }

    Answer post(String account, String path, Object body) {
        return as(account).post(path, body);
    }

    /** From 1 to the amount. */
    long upTo(long most) {
        return 1 + (long) (random.nextDouble() * most);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of those, or null where there is none. */
    <T> T one(List<T> all, Predicate<T> wanted) {
        List<T> found = all.stream().filter(wanted).toList();
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    Project project(Predicate<Project> wanted) {
        return one(oracle.projects, wanted);
    }

    static void same(JsonNode found, String field, long cents, String what) {
        assertThat(Cents.of(found.get(field).asText())).as(what).isEqualTo(cents);
    }
}
