package de.stadtteilkapital.platform.testing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/** What a rule has to be known by. */
public final class Mark {
    private Mark() {}

    public static void isComplete(String rule, String version, String source) {
        assertThat(rule).as("id").matches("[a-z][a-z-]*\\.[A-Za-z0-9-]+");
        assertThat(version).as("version of %s", rule).matches("[A-Za-z0-9.-]{1,20}");
        assertThat(source).as("source of %s", rule).isNotBlank().hasSizeLessThanOrEqualTo(300);
    }

    public static void isPointer(String pointer) {
        assertThat(pointer).as("JSON pointer").matches("(/[^/]+)*");
    }

    public static void isInBothLanguages(Text text) {
        assertThat(text.german()).isNotBlank().doesNotContain("%s").hasSizeLessThanOrEqualTo(1000);
        assertThat(text.english()).isNotBlank().doesNotContain("%s").hasSizeLessThanOrEqualTo(1000);
    }

    /** A lambda may hold what it was made with. */
    public static void keepsNoState(Object rule) {
        assertThat(Stream.of(rule.getClass().getDeclaredFields())
                        .filter(field -> !field.isSynthetic())
                        .map(Field::getModifiers))
                .as("fields of %s", rule.getClass())
                .allMatch(Modifier::isFinal);
    }
}
