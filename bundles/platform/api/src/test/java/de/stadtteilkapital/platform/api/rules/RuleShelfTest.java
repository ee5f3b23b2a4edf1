package de.stadtteilkapital.platform.api.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RuleShelfTest {
    private final RuleShelf<Supplier<RuleVersion>, RuleVersion> shelf = new RuleShelf<>(said -> said);

    private void put(String rule, String version, String district, int ranking, long id) {
        RuleVersion says = new RuleVersion(rule, version);
        shelf.put(
                () -> says,
                Map.of("stadtteilkapital.district", district, "service.ranking", ranking, "service.id", id));
    }

    private String asked(String district) {
        StringBuilder said = new StringBuilder();
        shelf.ask(district, Supplier::get)
                .forEach(one -> said.append(one.rule()).append(one.version()).append(' '));
        return said.toString().strip();
    }

    @Test
    void theDistrictsOwnAndTheCommonOnesAreAsked() {
        put("b", "1", "*", 0, 1);
        put("c", "1", "elsewhere", 0, 2);
        put("a", "1", "here", 0, 3);
        assertThat(asked("here")).isEqualTo("a1 b1");
    }

    @Test
    void whatNamesNoDistrictIsAskedNowhere() {
        shelf.put(() -> new RuleVersion("a", "1"), Map.of());
        assertThat(asked("here")).isEmpty();
    }

    @Test
    void ofOneIdTheNewestVersionSpeaksAndTheOldStaysForLater() {
        put("a", "9", "*", 0, 1);
        put("a", "10", "*", 0, 2);
        assertThat(asked("here")).isEqualTo("a10");
        assertThat(shelf.askAll("here", Supplier::get))
                .containsOnlyKeys(new RuleVersion("a", "9"), new RuleVersion("a", "10"));
    }

    @Test
    void ofOneIdTheHigherRankedSpeaksAndBeforeItTheDistrictsOwn() {
        put("a", "2", "*", 0, 1);
        put("a", "1", "*", 5, 2);
        assertThat(asked("here")).isEqualTo("a1");
        put("a", "0", "here", 0, 3);
        assertThat(asked("here")).isEqualTo("a0");
        assertThat(asked("there")).isEqualTo("a1");
    }

    @Test
    void whoComesFirstIsTheDistrictsOwn() {
        put("common", "1", "*", 9, 1);
        put("own", "1", "here", 0, 2);
        assertThat(shelf.askFirst("here", Supplier::get)).contains(new RuleVersion("own", "1"));
        assertThat(shelf.askFirst("there", Supplier::get)).contains(new RuleVersion("common", "1"));
    }
}
