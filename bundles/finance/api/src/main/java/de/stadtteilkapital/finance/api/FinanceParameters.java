package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterKinds;
import java.time.Period;
import java.util.Set;

/** What a district may set otherwise; {@code ProgrammeAdmin.setParameter} takes the key and a text. */
public final class FinanceParameters {
    /** How far ahead money may be asked for: {@code P6W}, formerly {@code P2M}. */
    public static final Parameter<Period> TIMELY_USE_WINDOW = new Parameter<>(
            "finance.timelyUseWindow",
            Period.ofWeeks(6),
            ParameterKinds.period(),
            "ANBest-P Nr. 1.4: sechs Wochen (VDI/VDE-IT), bis 2008 zwei Monate (DAAD)");

    /** How long after a project's end its final proof may take; at most six months. */
    public static final Parameter<Period> PROOF_TERM = new Parameter<>(
            "finance.proofTerm", Period.ofWeeks(4), ParameterKinds.period(), "ANBest-P Nr. 6.1; Zuwendungsbescheid");

    public static final Parameter<Instrument> INSTRUMENT = new Parameter<>(
            "finance.instrument",
            Instrument.NOTICE,
            ParameterKinds.choice(Instrument.class),
            "VwVfG § 35 (Bescheid), VwVfG § 54 (Vertrag)");

    /** How long a sponsor may take to accept; at its end the notice lapses, as it says itself. */
    public static final Parameter<Period> ACCEPTANCE_TERM = new Parameter<>(
            "finance.acceptanceTerm",
            Period.ofWeeks(4),
            ParameterKinds.period(),
            "VwVfG § 36 Abs. 2 Nr. 2; Vertrag: BGB § 148");

    /** How long after a project's end its last bills may be dated and paid, where what they pay for lies inside it. */
    public static final Parameter<Period> LAST_BILLS = new Parameter<>(
            "finance.lastBills", Period.ofWeeks(4), ParameterKinds.period(), "ANBest-P Nr. 6.1; Zuwendungsbescheid");

    /** Printed in the notice, and what an audit goes by unless it decides otherwise. */
    public static final Parameter<Overspend> OVERSPEND = new Parameter<>(
            "finance.overspend",
            Overspend.NOT_RECOGNISED,
            ParameterKinds.choice(Overspend.class),
            "ANBest-P Nr. 1.2, 2.1");

    /** How far ahead a payment file may be executed. */
    public static final Parameter<Period> EXECUTION_AHEAD = new Parameter<>(
            "finance.executionAhead",
            Period.ofDays(60),
            ParameterKinds.period(),
            "Terminüberweisung; Bedingungen der kontoführenden Bank");

    /** How long after a round's end its money may still be called for and needed. */
    public static final Parameter<Period> ROUND_REACH = new Parameter<>(
            "finance.roundReach",
            Period.ofMonths(6),
            ParameterKinds.period(),
            "ANBest-P Nr. 6.1: Verwendungsnachweis innerhalb von sechs Monaten");

    /** Whom payments come from; a district without an account can't make payment files. */
    public static final Parameter<String> PAYING_NAME =
            new Parameter<>("finance.payingName", "", ParameterKinds.text(), "Kassenordnung der Kommune");

    public static final Parameter<String> PAYING_IBAN =
            new Parameter<>("finance.payingIban", "", ParameterKinds.iban(), "Kassenordnung der Kommune");

    /** Whom calls for funds are addressed to; lines are separated by {@code |}. */
    public static final Parameter<String> DIRECTORATE = new Parameter<>(
            "finance.directorate",
            "Regiestelle „Lokales Kapital für soziale Zwecke“|Berlin",
            ParameterKinds.text(),
            "Vertrag mit der Regiestelle");

    /** The norms a grant rests on; lines are separated by {@code |}. */
    public static final Parameter<String> LEGAL_BASIS = new Parameter<>(
            "finance.legalBasis",
            "Art. 4 Abs. 2 VO (EG) Nr. 1784/1999|§§ 23, 44 Bundeshaushaltsordnung",
            ParameterKinds.text(),
            "Zuwendungsbescheid des Bundes");

    /** The instruction on legal remedies in the district's own words; empty for what the law of its Land says. */
    public static final Parameter<String> REMEDY =
            new Parameter<>("finance.remedy", "", ParameterKinds.text(), "VwGO § 58");

    /** Ids of the district's own rules on requests for money, so that nothing passes while their bundle is away. */
    public static final Parameter<Set<String>> REQUIRED_RULES =
            new Parameter<>("finance.requiredRules", Set.of(), ParameterKinds.ids(), "Förderrichtlinie des Stadtteils");

    private FinanceParameters() {}
}
