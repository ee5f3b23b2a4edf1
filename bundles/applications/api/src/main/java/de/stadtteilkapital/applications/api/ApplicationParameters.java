package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterKinds;
import java.time.Period;
import java.util.Set;

/** What a district may set otherwise in this room. */
public final class ApplicationParameters {
    /**
     * Ids of the rules without which nothing may be submitted, separated by commas. A district's module names its own
     * here: while it is away, nothing gets by for lack of somebody to object.
     */
    public static final Parameter<Set<String>> REQUIRED_RULES = new Parameter<>(
            "applications.requiredRules", Set.of(), ParameterKinds.ids(), "Rechtsstaatsprinzip, Art. 20 Abs. 3 GG");

    /** In which time the formal check of what came in is to be done. */
    public static final Parameter<Period> CHECK_TERM = new Parameter<>(
            "applications.checkTerm", Period.ofWeeks(2), ParameterKinds.days(), "VwVfG § 10 Satz 2, § 25 Abs. 2");

    /** In which time the sponsor is to hand in what was found missing. */
    public static final Parameter<Period> COMPLETION_TERM = new Parameter<>(
            "applications.completionTerm", Period.ofWeeks(2), ParameterKinds.days(), "VwVfG § 26 Abs. 2, § 31");

    /** How long an idea that came to nothing is kept, from the last day on which something was done with it. */
    public static final Parameter<Period> IDEA_RETENTION = new Parameter<>(
            "applications.ideaRetention",
            Period.ofMonths(6),
            ParameterKinds.period(),
            "Art. 5 Abs. 1 Buchst. e, Art. 17 DSGVO");

    /** How long a case of advice is kept of which no application came, from the last day on which something was done with it. */
    public static final Parameter<Period> ADVICE_RETENTION = new Parameter<>(
            "applications.adviceRetention",
            Period.ofYears(1),
            ParameterKinds.period(),
            "Art. 5 Abs. 1 Buchst. e, Art. 17 DSGVO");

    /**
     * How many ideas may come from one address within an hour; a house of the neighbourhood has one address for all who
     * sit there.
     */
    public static final Parameter<Integer> IDEAS_AN_HOUR = new Parameter<>(
            "applications.ideasAnHour", 10, ParameterKinds.wholeNumber(1, 1000), "OWASP ASVS 5.0, V2.4.1");

    private ApplicationParameters() {}
}
