package de.stadtteilkapital.finance.core.use;

import de.stadtteilkapital.platform.api.PublicHoliday;
import de.stadtteilkapital.programme.api.Parameter;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a district may set otherwise about the use of grants; {@code ProgrammeAdmin.setParameter} takes key and text.
 */
final class UseParameters {
    /** Share by which a budget line may be exceeded: {@code 0.20}. */
    static final Parameter<BigDecimal> LINE_TOLERANCE =
            new Parameter<>("finance.budgetLineTolerance", new BigDecimal("0.20"), BigDecimal::new, "ANBest-P Nr. 1.2");

    /** Percentage points above the base rate. */
    static final Parameter<BigDecimal> INTEREST_SURCHARGE = new Parameter<>(
            "finance.recoveryInterestSurcharge", new BigDecimal("5"), BigDecimal::new, "VwVfG § 49a Abs. 3");

    /** How long the total of a claim stays as it is. */
    static final Parameter<Period> RECOVERY_TERM =
            new Parameter<>("finance.recoveryTerm", Period.ofMonths(1), Period::parse, "VwVfG § 49a Abs. 3 Satz 2");

    /** {@code INTEREST_FIRST} or {@code PRINCIPAL_FIRST}. */
    static final Parameter<RecoveryOrder> RECOVERY_ORDER = new Parameter<>(
            "finance.recoveryOrder", RecoveryOrder.INTEREST_FIRST, RecoveryOrder::valueOf, "BGB § 367 Abs. 1");

    /** Whether principal that comes back while the round runs is at the office's disposal. */
    static final Parameter<Boolean> RECOVERED_STAYS = new Parameter<>(
            "finance.recoveredPrincipalStaysInRound", true, UseParameters::truth, "Zuwendungsbescheid des Bundes");

    /** Names of the Land's holidays, separated by commas. */
    static final Parameter<Set<PublicHoliday>> HOLIDAYS = new Parameter<>(
            "finance.publicHolidays",
            PublicHoliday.NORTH_RHINE_WESTPHALIA,
            UseParameters::holidays,
            "BGB § 193; Feiertagsgesetz NW § 2");

    private UseParameters() {}

    private static Set<PublicHoliday> holidays(String names) {
        return Arrays.stream(names.split("\\s*,\\s*"))
                .map(PublicHoliday::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }
}
