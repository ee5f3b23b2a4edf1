package de.stadtteilkapital.platform.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.acts.Expected;
import de.stadtteilkapital.platform.api.Told;
import de.stadtteilkapital.platform.rest.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTest {
    record Case(String title, @Told String grant) {}

    private static final Case BEFORE = new Case("Fest", null);

    private static Tag tag(Case stored, String shown) {
        return Tag.of(stored, shown.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatOthersTellChangesTheViewAndNotTheState() {
        Tag before = tag(BEFORE, "{one}");
        Tag after = tag(new Case("Fest", "issued"), "{two}");
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.view()).isNotEqualTo(before.view());
        assertThat(tag(new Case("Feier", null), "{one}").state()).isNotEqualTo(before.state());
    }

    @Test
    void itIsReadFromAnAnswerAsItWasWritten() {
        Tag tag = tag(BEFORE, "{}");
        assertThat(tag.written()).matches("\"[0-9a-f]{32}\\.[0-9a-f]{32}\"");
        assertThat(Tag.of(new Answer<>(200, Map.of("ETag", tag.written()), "application/json", new byte[0])))
                .isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"s.v\"`, true",
                "`\"s.other\"`, true",
                "`\"x.y\", \"s.old\"`, true",
                "`*`, true",
                "`W/\"s.v\"`, false",
                "`\"t.v\"`, false",
                "`\"s\"`, false",
                "`s.v`, false"
            })
    void ifMatchComparesTheStateAlone(String ifMatch, boolean matches) {
        Expected expected = Tag.expected(ifMatch);
        assertThat(expected.any() || expected.states().contains("s")).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"s.v\"`, true",
                "`W/\"s.v\"`, true",
                "`\"x.y\" , \"s.v\"`, true",
                "`*`, true",
                "`\"s.other\"`, false",
                "`\"s\"`, false"
            })
    void ifNoneMatchComparesTheWhole(String ifNoneMatch, boolean matches) {
        assertThat(new Tag("s", "v").isAmong(ifNoneMatch)).isEqualTo(matches);
    }

    @Test
    void withoutAHeaderNothingIsKnownYet() {
        assertThat(new Tag("s", "v").isAmong(null)).isFalse();
        assertThat(Tag.expected(null)).isNull();
    }
}
