package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A list of codes.
 *
 * @param list its name for programs: {@code projectType}
 * @param text what people call it: "Projekttypen"
 * @param codes in the order in which forms show them; those that are no longer offered, too, since things have them
 */
public record CodeList(
        @Label(german = "die Liste", english = "the list") String list,

        @Label(german = "die Bezeichnung", english = "the name")
        Text text,

        @Label(german = "die Schlüssel", english = "the codes")
        List<Code> codes) {
    /**
     * One code and what it is called.
     *
     * @param code 1 to 60 capital letters, digits and underscores, a letter first
     * @param text at most 200 characters in each language
     * @param offered whether it may be entered today; what has it otherwise keeps it, and its text
     * @throws IllegalArgumentException for others; so a catalogue that answers them fails in its own code
     */
    public record Code(
            String code,

            @Label(german = "die Bezeichnung", english = "the name")
            Text text,

            @Label(german = "die Wählbarkeit", english = "the offer")
            boolean offered) {
        private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
        private static final int LONGEST = 200;

        public Code {
            if (!CODE.matcher(requireNonNull(code)).matches()) {
                throw new IllegalArgumentException("a code consists of capital letters, digits and underscores");
            }
            if (text.german().length() > LONGEST || text.english().length() > LONGEST) {
                throw new IllegalArgumentException("a code's text is at most " + LONGEST + " characters long");
            }
        }

        /** One that is offered. */
        public Code(String code, Text text) {
            this(code, text, true);
        }
    }

    public CodeList {
        requireNonNull(list);
        requireNonNull(text);
        codes = List.copyOf(codes);
    }

    /** A list that people call as programs do. */
    public CodeList(String list, List<Code> codes) {
        this(list, Text.same(list), codes);
    }

    /** Those that may be entered today. */
    public List<Code> offered() {
        return codes.stream().filter(Code::offered).toList();
    }

    /** Those that forms offer where some were chosen before, which may stay. */
    public List<Code> offeredOr(Collection<String> chosen) {
        return codes.stream()
                .filter(code -> code.offered() || chosen.contains(code.code()))
                .toList();
    }

    /** What some codes are called; one that the list does not have, or no longer, is left out. */
    public Map<String, Text> texts(Collection<String> some) {
        return codes.stream().filter(code -> some.contains(code.code())).collect(toMap(Code::code, Code::text));
    }
}
