package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Applications for the rooms to the right. Applies no scope: the calling room answers for what its callers see. Grants are
 * not shown here. Acts join the unit of work under way and refuse with 409 what the state does not allow.
 */
@ProviderType
public interface ApplicationRegister {
    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such application */
    Application application(String id);

    /** By id; unknown ones are left out. */
    Map<String, Application> applications(Collection<String> ids);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such sponsor */
    Sponsor sponsor(String id);

    /** By id; unknown ones are left out. */
    Map<String, Sponsor> sponsors(Collection<String> ids);

    /** How many {@link #ofRound} are. */
    long countOfRound(String district, String round);

    /** All of a round but drafts, by file number. */
    List<Application> ofRound(String district, String round);

    /** The criteria by which the district's Network scores. */
    List<Criterion> criteria(String district);

    /** The Network's result, once there is one. */
    Optional<PreAssessment> preAssessment(String application);

    /**
     * {@code PRE_ASSESSED} or {@code DEFERRED} becomes {@code SCHEDULED}; what a session put off stays so.
     *
     * @param body on whose agenda it comes: its members may read the case from now on
     */
    void schedule(Caller me, String application, String body);

    /** {@code SCHEDULED} becomes what a body has decided; it is kept as it is told to the applicant. */
    void decide(Caller me, String application, NewDecision decision);

    /** {@code APPROVED_WITH_CONDITIONS} becomes {@code APPROVED}. */
    void conditionsFulfilled(Caller me, String application);
}
