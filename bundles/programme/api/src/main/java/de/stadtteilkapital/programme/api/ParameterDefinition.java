package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a room tells of a parameter that it reads, or of a family of them; only what is declared can be set.
 *
 * @param key room and name; of a family what its keys begin with: {@code partners.days.}
 * @param family whether a name of its own follows the key: the id of a rule, for instance
 * @param kind type of the values, and the check of what is written
 * @param meaning what changes with it, for people
 * @param standard what holds where a district has set nothing, as text; null where each of a family has its own
 * @param source the paragraph or by-law the default rests on
 */
public record ParameterDefinition(
        @Label(german = "der Schlüssel", english = "the key")
        String key,

        @Label(german = "die Familie", english = "the family")
        boolean family,

        ParameterKind<?> kind,

        @Label(german = "die Bedeutung", english = "the meaning")
        Text meaning,

        @Label(german = "die Vorgabe", english = "the default") @Nullable
        String standard,

        String source) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    public ParameterDefinition {
        requireNonNull(key);
        requireNonNull(kind);
        requireNonNull(meaning);
        requireNonNull(source);
    }

    public static <T> ParameterDefinition of(Parameter<T> parameter, Text meaning) {
        String standard = parameter.kind().write().apply(parameter.standard());
        return new ParameterDefinition(parameter.key(), false, parameter.kind(), meaning, standard, parameter.source());
    }

    /** @param prefix ends with a dot */
    public static ParameterDefinition family(String prefix, ParameterKind<?> kind, Text meaning, String source) {
        return new ParameterDefinition(prefix, true, kind, meaning, null, source);
    }

    /** Whether it speaks of this key. */
    public boolean covers(String other) {
        return family
                ? other.startsWith(key)
                        && NAME.matcher(other.substring(key.length())).matches()
                : other.equals(key);
    }

    /** Whether a text passes as its value. */
    public boolean takes(String written) {
        return kind.takes(written);
    }
}
