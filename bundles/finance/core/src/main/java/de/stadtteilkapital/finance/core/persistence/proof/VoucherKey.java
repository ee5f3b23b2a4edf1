package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.NewVoucher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Payee and number in the form in which two entries of one voucher agree: of a payee letters and digits only, small, umlauts
 * written out; a number likewise, but with its separators, which tell 1-12 from 11-2, and without leading zeros, which
 * spreadsheets drop.
 */
record VoucherKey(String payee, String number) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 200;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\p{Nd})0+(?=\\p{Nd})");

    static VoucherKey of(NewVoucher voucher) {
        return new VoucherKey(payee(voucher.payee()), number(voucher.number()));
    }

    private static String payee(String text) {
        String key = OTHER.matcher(plain(text)).replaceAll("");
        // signs alone are a name too, of a kind
        return limited(key.isEmpty() ? plain(text).strip() : key);
    }

    private static String number(String text) {
        String one = DASH.matcher(BLANK.matcher(plain(text)).replaceAll("")).replaceAll("-");
        return limited(LEADING_ZEROS.matcher(one).replaceAll(""));
    }

    /** Alike, but perhaps not the same: 1-12 and 112, a firm with and without its legal form. */
    boolean isAlike(VoucherKey other) {
        return bare(number).equals(bare(other.number))
                && (payee.startsWith(other.payee) || other.payee.startsWith(payee));
    }

    private static String bare(String number) {
        return OTHER.matcher(number).replaceAll("");
    }

    private static String plain(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.GERMAN);
        String written =
                small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String limited(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
