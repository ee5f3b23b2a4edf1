package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with what somebody entered, so that they are told all of it at once. A record's constructor
 * takes each component through it and ends with {@link #refuse()}; a check of the provider does likewise. A component in
 * which something is wrong passes as null or empty until then.
 */
public final class Input {
    private final Class<?> type;
    private final List<Objection> objections = new ArrayList<>();

    private Input(Class<?> type) {
        this.type = requireNonNull(type);
    }

    /** @param type the record that is entered, from which the components have their names for people */
    public static Input of(Class<?> type) {
        return new Input(type);
    }

    /** Present and not blank; answers it without surrounding blanks. Its length is told by {@link Longest}. */
    @SuppressWarnings("NullAway") // what is missing is refused before anybody sees it
    public String text(String field, @Nullable String value) {
        present(field, value == null || value.isBlank() ? null : value);
        return optionalText(value);
    }

    /** The same, at most so long, where no body was read that {@link Longest} limits. */
    @SuppressWarnings("NullAway") // likewise
    public String text(String field, @Nullable String value, int longest) {
        return within(field, text(field, value), longest);
    }

    /** Null, or the text without surrounding blanks. */
    public static @Nullable String optionalText(@Nullable String value) {
        return value == null ? null : value.strip();
    }

    /** The same, at most so long, where no body was read that {@link Longest} limits. */
    public @Nullable String optionalText(String field, @Nullable String value, int longest) {
        return within(field, optionalText(value), longest);
    }

    private @Nullable String within(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            object(
                    field,
                    new Text("Hier stehen höchstens %s Zeichen.", "There are at most %s characters here.")
                            .with(longest));
        }
        return value;
    }

    @SuppressWarnings("NullAway") // likewise
    public <T> T present(String field, @Nullable T value) {
        if (value == null) {
            Text label = Labels.object(type, field);
            object(
                    field,
                    new Text(
                            "Bitte geben Sie %s an.".formatted(label.german()),
                            "Please give %s.".formatted(label.english())));
        }
        return value;
    }

    /** An amount above zero. */
    @SuppressWarnings("NullAway") // likewise
    public Money positive(String field, @Nullable Money value) {
        if (present(field, value) != null && !value.isPositive()) {
            Text label = Labels.first(Labels.subject(type, field));
            object(
                    field,
                    new Text(label.german() + " muss über null liegen.", label.english() + " must be above zero."));
            return null;
        }
        return value;
    }

    /** An empty list for null; no entry is null. How many there may be is told by {@link Most}. */
    public <T> List<T> list(String field, @Nullable Collection<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.stream().anyMatch(value -> value == null)) {
            Text heading = Labels.heading(type, field);
            object(
                    field,
                    new Text(
                            "Unter „" + heading.german() + "“ ist ein Eintrag leer.",
                            "An entry of “" + heading.english() + "” is empty."));
            return List.of();
        }
        return List.copyOf(values);
    }

    /** The same, at most so many, where no body was read that {@link Most} limits. */
    public <T> List<T> list(String field, @Nullable Collection<T> values, int most) {
        if (values != null && values.size() > most) {
            object(
                    field,
                    new Text("Hier stehen höchstens %s Einträge.", "There are at most %s entries here.").with(most));
            return List.of();
        }
        return list(field, values);
    }

    /** Like {@link #list(String, Collection)}, and there is one at least. */
    public <T> List<T> some(String field, @Nullable Collection<T> values) {
        if (values == null || values.isEmpty()) {
            present(field, null);
            return List.of();
        }
        return list(field, values);
    }

    /** @param wrong what is said where it does not hold */
    public void require(boolean holds, String field, Text wrong) {
        if (!holds) {
            object(field, wrong);
        }
    }

    /** @param field name of a component, or the path to one further in: {@code lines/2/amount} */
    public void object(String field, Text wrong) {
        object(new Objection("/" + field, wrong));
    }

    public void object(Objection objection) {
        objections.add(objection);
    }

    /** What another check had to say of the same input. */
    public void objectAll(Collection<Objection> others) {
        objections.addAll(others);
    }

    /** What has been found wrong so far. */
    public List<Objection> objections() {
        return List.copyOf(objections);
    }

    /** @throws Refusal 400 with all that is wrong, in the order in which it was found */
    public void refuse() {
        if (!objections.isEmpty()) {
            throw Refusal.invalid(objections);
        }
    }
}
