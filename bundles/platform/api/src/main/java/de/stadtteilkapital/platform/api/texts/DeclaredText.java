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
 * @param line whether it is one line: the subject of a mail
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

        String source,

        @Label(german = "die Angabe, ob es eine Zeile ist", english = "the statement whether it is one line")
        boolean line) {
    /** Most characters of each language. */
    public static final int LONGEST = 4000;

    /** Likewise of one line. */
    public static final int LONGEST_LINE = 150;

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

    private static final Text ONE_LINE = new Text("Hier steht eine Zeile.", "This is one line.");

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

    /** One of several paragraphs. */
    public DeclaredText(
            String key, TextPlace place, Text name, Text standard, List<Placeholder> placeholders, String source) {
        this(key, place, name, standard, placeholders, source, false);
    }

    /** All that is wrong with a wording of it, in one language; empty where it passes. */
    public List<Text> objections(String words) {
        Prose prose = new Prose(words);
        SortedSet<String> there = prose.names();
        List<Text> wrong = new ArrayList<>();
        int longest = line ? LONGEST_LINE : LONGEST;
        if (words.length() > longest) {
            wrong.add(TOO_LONG.with(longest));
        }
        if (line && words.strip().lines().count() > 1) {
            wrong.add(ONE_LINE);
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
