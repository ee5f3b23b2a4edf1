package de.stadtteilkapital.platform.acts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitsTest {
    private record Paper(
            @Longest(40) String title,
            @Longest(40) @Multiline String text,
            @Most(2) @Longest(40) List<String> names) {}

    @Test
    void aTextMayHaveLinesWhereItSaysSo() {
        BodyLimits.check(new Paper("Titel", "erste Zeile\r\nzweite\n\tdritte", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\n", "\n", "a\u2028b", "a\u2029b"})
    void elsewhereOneLineIsAll(String twoLines) {
        assertPointers(new Paper(twoLines, "", List.of("Anna", twoLines)), "/title", "/names/1");
    }

    private static void assertPointers(Paper paper, String... pointers) {
        assertThatThrownBy(() -> BodyLimits.check(paper))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting("pointer")
                                .containsExactly((Object[]) pointers));
    }
}
