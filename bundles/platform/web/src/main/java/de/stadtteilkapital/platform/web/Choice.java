package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of what can be chosen in a form.
 *
 * @param value as the wire has it
 * @param hint what helps to choose; null for nothing
 */
public record Choice(String value, Text label, @Nullable Text hint) {
    public Choice {
        requireNonNull(value);
        requireNonNull(label);
    }

    public Choice(String value, Text label) {
        this(value, label, null);
    }

    /** All constants of an enum, by their labels. */
    public static <E extends Enum<E> & Labelled> List<Choice> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Choice(constant.name(), Labels.first(constant.label())))
                .toList();
    }

    /**
     * These and what is chosen now, also where nobody could choose it any more: a form without it would take it away unseen.
     *
     * @param chosen null for nothing
     * @param name what it is called
     */
    public static List<Choice> keeping(List<Choice> choices, @Nullable String chosen, UnaryOperator<String> name) {
        if (chosen == null || choices.stream().anyMatch(choice -> choice.value().equals(chosen))) {
            return choices;
        }
        return Stream.concat(choices.stream(), Stream.of(new Choice(chosen, Text.same(name.apply(chosen)))))
                .toList();
    }
}
