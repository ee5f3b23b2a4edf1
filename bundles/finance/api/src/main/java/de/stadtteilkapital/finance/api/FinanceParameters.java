package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.programme.api.Parameter;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a district may set otherwise; {@code ProgrammeAdmin.setParameter} takes the key and a text. */
public final class FinanceParameters {
    /** How far ahead money may be asked for: {@code P6W}, formerly {@code P2M}. */
    public static final Parameter<Period> TIMELY_USE_WINDOW = new Parameter<>(
            "finance.timelyUseWindow",
            Period.ofWeeks(6),
            Period::parse,
            "ANBest-P Nr. 1.4: sechs Wochen (VDI/VDE-IT), bis 2008 zwei Monate (DAAD)");

    public static final Parameter<Instrument> INSTRUMENT = new Parameter<>(
            "finance.instrument", Instrument.NOTICE, Instrument::valueOf, "VwVfG § 35 (Bescheid) oder § 54 (Vertrag)");

    /** Whom payments come from; a district without an account can't make payment files. */
    public static final Parameter<String> PAYING_NAME =
            new Parameter<>("finance.payingName", "", String::strip, "Kassenordnung der Kommune");

    public static final Parameter<String> PAYING_IBAN =
            new Parameter<>("finance.payingIban", "", FinanceParameters::withoutBlanks, "Kassenordnung der Kommune");

    /** Whom calls for funds are addressed to; lines are separated by {@code |}. */
    public static final Parameter<String> DIRECTORATE = new Parameter<>(
            "finance.directorate",
            "Regiestelle „Lokales Kapital für soziale Zwecke“|Berlin",
            String::strip,
            "Vertrag mit der Regiestelle");

    /** The norms a grant rests on; lines are separated by {@code |}. */
    public static final Parameter<String> LEGAL_BASIS = new Parameter<>(
            "finance.legalBasis",
            "Art. 4 Abs. 2 VO (EG) Nr. 1784/1999|§§ 23, 44 Bundeshaushaltsordnung",
            String::strip,
            "Zuwendungsbescheid des Bundes");

    /** The instruction on legal remedies; differs by Land and year. */
    public static final Parameter<String> REMEDY = new Parameter<>(
            "finance.remedy",
            "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage bei dem für den Sitz der Behörde "
                    + "zuständigen Verwaltungsgericht erhoben werden.",
            String::strip,
            "VwGO §§ 58, 74; JustG NRW § 110");

    /** Ids of the district's own rules on requests for money, so that nothing passes while their bundle is away. */
    public static final Parameter<Set<String>> REQUIRED_RULES = new Parameter<>(
            "finance.requiredRules",
            Set.of(),
            ids -> Stream.of(ids.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet()),
            "Förderrichtlinie des Stadtteils");

    private FinanceParameters() {}

    private static String withoutBlanks(String iban) {
        return iban.replaceAll("\\s", "");
    }
}
