package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.function.Function;

/**
 * How the values of a parameter are written, and which of them pass; {@link ParameterKinds} has the usual ones.
 *
 * @param form what passes, as the end of a sentence: "a whole number from 1 to 99"
 * @param parse answers the value, or fails for what does not pass
 * @param write the opposite of it
 * @param options what can be chosen; empty where anything of its form passes
 */
public record ParameterKind<T>(
        @Label(german = "der Typ", english = "the type") ParameterType type,

        @Label(german = "die Schreibweise", english = "the form")
        Text form,

        @Label(german = "das Lesen", english = "the reading")
        Function<String, T> parse,

        @Label(german = "das Schreiben", english = "the writing")
        Function<T, String> write,

        @Label(german = "die Auswahl", english = "the choice")
        List<CodeList.Code> options) {
    public ParameterKind {
        requireNonNull(type);
        requireNonNull(form);
        requireNonNull(parse);
        requireNonNull(write);
        options = List.copyOf(options);
    }

    /** One of which anything of its form passes. */
    public ParameterKind(ParameterType type, Text form, Function<String, T> parse, Function<T, String> write) {
        this(type, form, parse, write, List.of());
    }

    /** @throws IllegalArgumentException for what does not pass, whatever its parser failed with */
    public T read(String written) {
        try {
            return requireNonNull(parse.apply(written.strip()));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no " + type + ": " + form.english(), e);
        }
    }

    boolean takes(String written) {
        try {
            read(written);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // which is the answer, not a fault
        }
    }
}
