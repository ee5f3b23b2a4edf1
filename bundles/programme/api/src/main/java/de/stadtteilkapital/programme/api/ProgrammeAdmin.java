package de.stadtteilkapital.programme.api;

import org.osgi.annotation.versioning.ProviderType;

/** Sets the programme up: for a district's own module and for the office's administration. */
@ProviderType
public interface ProgrammeAdmin extends ProgrammeService {
    /** Adds a district or replaces what is known of it. */
    void putDistrict(District district);

    FundingRound openRound(NewRound round);

    Goal addGoal(String district, String title, String actionPlanVersion);

    /** @param value text that the parameter's own reader understands; null for the default */
    void setParameter(String district, String key, String value);
}
