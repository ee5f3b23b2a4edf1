package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterKinds;
import java.util.Set;

/** What a district may set otherwise in this room. */
public final class ApplicationParameters {
    /**
     * Ids of the rules without which nothing may be submitted, separated by commas. A district's module names its own
     * here: while it is away, nothing gets by for lack of somebody to object.
     */
    public static final Parameter<Set<String>> REQUIRED_RULES = new Parameter<>(
            "applications.requiredRules", Set.of(), ParameterKinds.ids(), "Rechtsstaatsprinzip, Art. 20 Abs. 3 GG");

    private ApplicationParameters() {}
}
