package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.ParameterKinds;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

/**
 * What a district may set otherwise about the use of grants; {@code ProgrammeAdmin.setParameter} takes key and text.
 */
public final class UseParameters {
    /** Share by which a budget line may be exceeded: {@code 0.20}. */
    static final Parameter<BigDecimal> LINE_TOLERANCE = new Parameter<>(
            "finance.budgetLineTolerance",
            new BigDecimal("0.20"),
            ParameterKinds.decimal("0", "1"),
            "ANBest-P Nr. 1.2");

    /** Percentage points above the base rate. */
    static final Parameter<BigDecimal> INTEREST_SURCHARGE = new Parameter<>(
            "finance.recoveryInterestSurcharge",
            new BigDecimal("5"),
            ParameterKinds.decimal("0", "20"),
            "VwVfG § 49a Abs. 3");

    /** How long the total of a claim stays as it is. */
    static final Parameter<Period> RECOVERY_TERM = new Parameter<>(
            "finance.recoveryTerm", Period.ofMonths(1), ParameterKinds.period(), "VwVfG § 49a Abs. 3 Satz 2");

    /** {@code PRINCIPAL_FIRST}, or {@code INTEREST_FIRST} as between private persons; interest never bears interest. */
    static final Parameter<RecoveryOrder> RECOVERY_ORDER = new Parameter<>(
            "finance.recoveryOrder",
            RecoveryOrder.PRINCIPAL_FIRST,
            ParameterKinds.choice(RecoveryOrder.class),
            "VwVfG § 49a Abs. 3; anders BGB § 367 Abs. 1");

    /** Whether what is not paid, or comes back, while the round runs is at the office's disposal for projects. */
    static final Parameter<Boolean> REUSE =
            new Parameter<>("finance.reuse", true, ParameterKinds.yesOrNo(), "Zuwendungsbescheid des Bundes");

    private UseParameters() {}

    /** What they mean, for the room's catalogue. */
    public static List<ParameterDefinition> all() {
        return List.of(
                ParameterDefinition.of(
                        LINE_TOLERANCE,
                        new Text(
                                "Um welchen Anteil eine Zeile des Finanzierungsplans überschritten werden darf.",
                                "By which share a line of the financing plan may be exceeded.")),
                ParameterDefinition.of(
                        INTEREST_SURCHARGE,
                        new Text(
                                "Prozentpunkte über dem Basiszinssatz, mit denen eine Rückforderung verzinst wird.",
                                "Percentage points above the base rate at which a recovery bears interest.")),
                ParameterDefinition.of(
                        RECOVERY_TERM,
                        new Text(
                                "Wie lange ein zurückgefordertes Geld ausstehen darf.",
                                "How long money that is claimed back may be outstanding.")),
                ParameterDefinition.of(
                        RECOVERY_ORDER,
                        new Text(
                                "Ob eine Rückzahlung zuerst die Zinsen oder die Hauptsumme tilgt.",
                                "Whether a repayment settles interest or principal first.")),
                ParameterDefinition.of(
                        REUSE,
                        new Text(
                                "Ob zurückgezahltes und nicht ausgezahltes Geld in der laufenden Förderperiode wieder vergeben"
                                        + " werden darf.",
                                "Whether money that comes back or is not paid may be granted again while the round runs.")));
    }
}
