package de.stadtteilkapital.platform.api.texts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text that a room writes somewhere and that a district may word otherwise.
 *
 * @param key room, place and name: {@code finance.notice.opening}; unique
 * @param place where it is read
 * @param name what people call it: "Bescheid: Einleitung"
 * @param standard what it says where a district has not worded it otherwise, with its placeholders
 * @param placeholders all that may stand in it
 * @param source what its wording rests on
 */
public record DeclaredText(
        @Label(german = "der Schlüssel", english = "the key")
        String key,

        TextPlace place,
        Text name,

        @Label(german = "die Vorgabe", english = "the default")
        Text standard,

        @Label(german = "die Platzhalter", english = "the placeholders")
        List<Placeholder> placeholders,

        String source) {
    /** Most characters of each language. */
    public static final int LONGEST = 4000;

    private static final Text LOOSE = new Text(
            "Eine geschweifte Klammer gehört zu keinem Platzhalter; ein Platzhalter steht wie {titel} in beiden Klammern.",
            "A brace belongs to no placeholder; a placeholder stands in both braces, like {titel}.");
    private static final Text UNKNOWN = new Text(
            "Den Platzhalter {%s} gibt es in diesem Text nicht; %s.", "There is no placeholder {%s} in this text; %s.");
    private static final Text MISSING = new Text(
            "Der Platzhalter {%s} fehlt; ohne ihn sagt der Text zu wenig.",
            "The placeholder {%s} is missing; without it the text says too little.");
    private static final Text TOO_LONG =
            new Text("Hier stehen höchstens %s Zeichen.", "There are at most %s characters here.");

    public DeclaredText {
        requireNonNull(place);
        requireNonNull(name);
        requireNonNull(standard);
        placeholders = List.copyOf(placeholders);
        requireNonNull(source);
        if (!key.matches("[a-z]+(\\.[a-zA-Z]+){1,3}") || key.length() > 120) {
            throw new IllegalArgumentException("no key of a text: " + key);
        }
    }

    /** All that is wrong with a wording of it, in one language; empty where it passes. */
    public List<Text> objections(String words) {
        Prose prose = new Prose(words);
        SortedSet<String> there = prose.names();
        List<Text> wrong = new ArrayList<>();
        if (words.length() > LONGEST) {
            wrong.add(TOO_LONG.with(LONGEST));
        }
        if (prose.hasLooseBrace()) {
            wrong.add(LOOSE);
        }
        there.stream()
                .filter(name ->
                        placeholders.stream().noneMatch(known -> known.name().equals(name)))
                .map(this::unknown)
                .forEach(wrong::add);
        placeholders.stream()
                .filter(known -> known.required() && !there.contains(known.name()))
                .map(known -> MISSING.with(known.name()))
                .forEach(wrong::add);
        return wrong;
    }

    private Text unknown(String name) {
        String known = placeholders.stream().map(one -> "{" + one.name() + "}").collect(Collectors.joining(", "));
        Text there = known.isEmpty()
                ? new Text("hier gibt es keine", "here are none")
                : new Text("es gibt " + known, "there are " + known);
        return new Text(
                UNKNOWN.german().formatted(name, there.german()),
                UNKNOWN.english().formatted(name, there.english()));
    }

    /** What a preview fills in, in one language. */
    public Map<String, String> samples(Function<Text, String> language) {
        return placeholders.stream()
                .collect(Collectors.toMap(Placeholder::name, known -> language.apply(known.sample())));
    }
}
