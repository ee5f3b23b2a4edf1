package de.stadtteilkapital.platform.templates;

import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;

/**
 * Spells an amount in German, as a notice states it beside the figures. An own class, since the library at hand spells
 * whole numbers only (one euro becomes "eins") and writes cents as a fraction.
 */
final class AmountInWords {
    private static final String[] BELOW_TWENTY = {
        "",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn"
    };
    private static final String[] TENS = {
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };

    private AmountInWords() {}

    /** @throws IllegalArgumentException where the amount is negative or a thousand millions or more */
    static String of(Money money) {
        BigDecimal amount = money.amount();
        if (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            throw new IllegalArgumentException("only amounts from zero to below a thousand millions are spelled");
        }
        int euros = amount.intValue();
        int cents = amount.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        if (cents == 0) {
            return number(euros) + " Euro";
        }
        return euros == 0 ? number(cents) + " Cent" : number(euros) + " Euro und " + number(cents) + " Cent";
    }

    private static String number(int number) {
        return number == 0 ? "null" : (millions(number / 1_000_000) + belowMillion(number % 1_000_000)).strip();
    }

    private static String millions(int millions) {
        return switch (millions) {
            case 0 -> "";
            case 1 -> "eine Million ";
            default -> belowThousand(millions) + " Millionen ";
        };
    }

    private static String belowMillion(int number) {
        return number < 1000
                ? belowThousand(number)
                : belowThousand(number / 1000) + "tausend" + belowThousand(number % 1000);
    }

    private static String belowThousand(int number) {
        return number < 100
                ? belowHundred(number)
                : BELOW_TWENTY[number / 100] + "hundert" + belowHundred(number % 100);
    }

    private static String belowHundred(int number) {
        if (number < 20) {
            return BELOW_TWENTY[number];
        }
        return number % 10 == 0 ? TENS[number / 10] : BELOW_TWENTY[number % 10] + "und" + TENS[number / 10];
    }
}
