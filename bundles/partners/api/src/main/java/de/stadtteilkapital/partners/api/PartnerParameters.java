package de.stadtteilkapital.partners.api;

import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterKind;
import de.stadtteilkapital.programme.api.ParameterKinds;
import java.util.Set;

/** What a district may set otherwise in this room. */
public final class PartnerParameters {
    /**
     * Ids of the routing rules without which no formal check is passed, separated by commas. A district's module names its
     * own here: while it is away, no case slips by an office for lack of somebody to send it there.
     */
    public static final Parameter<Set<String>> REQUIRED_RULES = new Parameter<>(
            "partners.requiredRules", Set.of(), ParameterKinds.ids(), "Rechtsstaatsprinzip, Art. 20 Abs. 3 GG");

    /** What keys of {@link #days} begin with. */
    public static final String DAYS = "partners.days.";

    /** A deadline of an office in days. */
    public static final ParameterKind<Integer> DAYS_KIND = ParameterKinds.wholeNumber(1, Route.LONGEST);

    private PartnerParameters() {}

    /** How many days an office has for what a rule sends it: {@code partners.days.<rule>}. */
    public static Parameter<Integer> days(Routing routing, Route route) {
        return new Parameter<>(DAYS + routing.rule(), route.days(), DAYS_KIND, routing.source());
    }
}
