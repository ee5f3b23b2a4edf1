package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.core.rates.HalfYear;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The table of base rates; what it does not know is refused, never continued. */
record RateTable(List<BaseRate> table) {
    /** A stretch of days within one half-year on which one rate holds. */
    record Stretch(LocalDate from, LocalDate to, BigDecimal percent) {}

    RateTable {
        table = table.stream().sorted(Comparator.comparing(BaseRate::validFrom)).toList();
    }

    /**
     * The stretch that begins on a day.
     *
     * @param until the stretch ends here at the latest
     * @throws Refusal 422 that names the half-year which is missing
     */
    Stretch stretch(LocalDate from, LocalDate until) {
        LocalDate to = earlier(until, HalfYear.of(from).last());
        BaseRate valid = null;
        for (BaseRate rate : table) {
            if (!rate.validFrom().isAfter(from)) {
                valid = rate;
            } else {
                to = earlier(to, rate.validFrom().minusDays(1));
            }
        }
        if (valid == null || !valid.holdsOn(from)) {
            throw missing(HalfYear.of(from));
        }
        return new Stretch(from, earlier(to, valid.knownUntil()), valid.percent());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Refusal missing(HalfYear half) {
        Text name = half.name();
        return Refusal.rule(
                "",
                new Text(
                        "Der Basiszinssatz für das " + name.german()
                                + " ist nicht hinterlegt; bitte nachtragen, ohne ihn gibt es keinen Zins.",
                        "The base rate for " + name.english()
                                + " is not on file; please add it, without it there is no interest."),
                "finance.baseRateKnown",
                "BGB § 247");
    }
}
