package de.stadtteilkapital.committee.core.rules;

import de.stadtteilkapital.platform.api.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a whole, as by-laws write it: {@code 1/2}, {@code 2/3}. */
public record Share(int numerator, int denominator) {
    public static final Share HALF = new Share(1, 2);

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d?)/([1-9]\\d?)");

    public Share {
        if (numerator < 1 || numerator >= denominator) {
            throw new IllegalArgumentException("a share lies between nothing and the whole");
        }
    }

    /** @throws IllegalArgumentException for anything but a fraction below one */
    public static Share of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("write a share like 1/2");
        }
        return new Share(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Whether a number is more than this share of another one. */
    public boolean isExceededBy(int number, int whole) {
        return (long) number * denominator > (long) whole * numerator;
    }

    /** The share in a sentence. */
    Text inWords() {
        return equals(HALF) ? new Text("die Hälfte", "half") : Text.same(toString());
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
