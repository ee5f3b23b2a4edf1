package de.stadtteilkapital.itests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** What all acts need at hand: the house, the oracle of the round, chance, and the day. */
final class House {
    static final Map<String, Object> NOTHING = Map.of();

    final Road road;
    final Random random;
    final Map<Deed, Integer> done = new EnumMap<>(Deed.class);
    Oracle oracle;
    Deed last;
    LocalDate today;

    House(Road road, Random random) {
        this.road = road;
        this.random = random;
        today = road.today();
    }

    Api as(String account) {
        return road.as(account).unrecorded();
    }

    Answer post(String account, String path, Object body) {
        return as(account).post(path, body);
    }

    void moveTo(LocalDate day) {
        if (day.isAfter(today)) {
            road.moveTo(day);
            today = day;
        }
    }

    boolean isRoundOver() {
        return today.isAfter(oracle.end);
    }

    /** From 1 to the amount. */
    long upTo(long most) {
        return 1 + (long) (random.nextDouble() * most);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** In so many of a hundred cases, and always where it has not been done yet, so that no walk goes without. */
    boolean leans(Deed to, int percent) {
        return chance(percent) || !done.containsKey(to);
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
