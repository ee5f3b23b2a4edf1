package de.stadtteilkapital.platform.api.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody looks for, as they typed it, and as lists are searched.
 *
 * @param words without surrounding blanks
 */
public record Sought(String words) {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(\\.\\d{3})*(,\\d{1,2})?|\\d{1,9}([.,]\\d{1,2})?");

    public Sought {
        words = requireNonNull(words).strip();
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
