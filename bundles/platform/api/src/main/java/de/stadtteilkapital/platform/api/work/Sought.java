package de.stadtteilkapital.platform.api.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Folded;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody looks for, as they typed it, and as lists are searched.
 *
 * @param words {@value #SHORTEST} to {@value #LONGEST} characters without surrounding blanks
 */
public record Sought(String words) {
    public static final int SHORTEST = 2;
    public static final int LONGEST = 100;

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(\\.\\d{3})*(,\\d{1,2})?|\\d{1,9}([.,]\\d{1,2})?");

    public Sought {
        words = requireNonNull(words).strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw Refusal.invalid(
                    "/q",
                    new Text("Gesucht wird nach %s bis %s Zeichen.", "What is sought has %s to %s characters.")
                            .with(SHORTEST, LONGEST));
        }
    }

    /** For {@code lower(…) like :q escape '!'}. */
    public String pattern() {
        return Folded.pattern(words);
    }

    /** The amount that the words are, written as Germans or as programs do; empty where they are none. */
    public Optional<Money> amount() {
        String bare = words.replaceFirst("(?i)\\s*(€|eur|euro)$", "");
        if (!AMOUNT.matcher(bare).matches()) {
            return Optional.empty();
        }
        boolean german = bare.contains(",") || bare.matches("\\d{1,3}(\\.\\d{3})+");
        return Optional.of(Money.of(two(german ? bare.replace(".", "").replace(',', '.') : bare)));
    }

    private static String two(String plain) {
        int point = plain.indexOf('.');
        return point < 0 ? plain + ".00" : (plain + "0").substring(0, point + 3);
    }
}
