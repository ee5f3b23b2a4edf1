package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterKinds;
import java.time.Period;

/** What a district may set otherwise. */
public final class CommitteeParameters {
    /** Id of the district's own voting rule, so that no other counts while its bundle is away; empty for the law's. */
    public static final Parameter<String> VOTING_RULE =
            new Parameter<>("committee.votingRule", "", ParameterKinds.id(), "Geschäftsordnung");

    /** How far ahead a session can be planned. */
    public static final Parameter<Period> PLANNED_AHEAD =
            new Parameter<>("committee.plannedAhead", Period.ofYears(2), ParameterKinds.period(), "Geschäftsordnung");

    private CommitteeParameters() {}
}
