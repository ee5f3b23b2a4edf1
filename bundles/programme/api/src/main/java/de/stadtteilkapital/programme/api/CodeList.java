package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.regex.Pattern;

/** A list of codes, in the order in which forms show them. */
public record CodeList(String list, List<Code> codes) {
    /**
     * One code and what it is called.
     *
     * @param code 1 to 60 capital letters, digits and underscores, a letter first
     * @param text at most 200 characters in each language
     * @throws IllegalArgumentException for others; so a catalogue that answers them fails in its own code
     */
    public record Code(String code, Text text) {
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
    }

    public CodeList {
        codes = List.copyOf(codes);
    }
}
