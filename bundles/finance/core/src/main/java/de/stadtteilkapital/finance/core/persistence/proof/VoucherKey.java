package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.NewVoucher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Payee and number in the form in which two entries of one voucher agree: letters and digits only, small, umlauts
 * written out.
 */
record VoucherKey(String payee, String number) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 200;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static VoucherKey of(NewVoucher voucher) {
        return new VoucherKey(normal(voucher.payee()), normal(voucher.number()));
    }

    private static String normal(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.GERMAN);
        String written =
                small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        String key = OTHER.matcher(plain).replaceAll("");
        // signs alone are a number too, of a kind
        String kept = key.isEmpty() ? small.strip() : key;
        return kept.substring(0, Math.min(kept.length(), LONGEST));
    }
}
