package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sets the programme up: for a district's own module and for the office's administration. All of it is for the district's
 * admins and coordinators alone (else 403), and an event that they see.
 */
@ProviderType
public interface ProgrammeAdmin extends ProgrammeService {
    /**
     * Adds a district or replaces what is known of it. What a module puts holds until somebody of the office changes it, and
     * then no longer, however often the module starts.
     */
    void putDistrict(Caller me, District district);

    /** Into the version of the action plan of this name, which begins today where there is none yet. */
    Goal addGoal(Caller me, String district, String title, String actionPlanVersion);

    /**
     * What a district's module brings along, from today on: it holds until somebody of the office sets the parameter
     * otherwise, and then no longer, however often the module starts.
     *
     * @param value text that the parameter's kind takes; null for the default
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a key that nobody declares right now, and for a value that
     *     does not pass
     */
    void setParameter(Caller me, String district, String key, @Nullable String value);
}
