package de.stadtteilkapital.itests.round;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a book-keeper has worked out by hand, see {@code round/expected-figures.csv}.
 *
 * @param first voucher on the first line of the plan; accepted of it by the audit in {@code firstAccepted}
 * @param auditDays days from the execution of the second instalment to the audit, both counted
 */
record Expected(
        String title,
        BigDecimal grant,
        BigDecimal firstInstalment,
        BigDecimal secondInstalment,
        BigDecimal first,
        BigDecimal firstAccepted,
        BigDecimal second,
        BigDecimal secondAccepted,
        BigDecimal accepted,
        BigDecimal unused,
        int auditDays,
        BigDecimal interest) {
    static Map<String, Expected> byTitle() {
        return MicroProject.lines("/round/expected-figures.csv").stream()
                .filter(line -> !line.startsWith("title;"))
                .map(line -> line.split(";"))
                .map(f -> new Expected(
                        f[0],
                        new BigDecimal(f[1]),
                        new BigDecimal(f[2]),
                        new BigDecimal(f[3]),
                        new BigDecimal(f[4]),
                        new BigDecimal(f[5]),
                        new BigDecimal(f[6]),
                        new BigDecimal(f[7]),
                        new BigDecimal(f[8]),
                        new BigDecimal(f[9]),
                        Integer.parseInt(f[10]),
                        new BigDecimal(f[11])))
                .collect(Collectors.toMap(Expected::title, Function.identity()));
    }

    boolean isFullyUsed() {
        return unused.signum() == 0;
    }
}
