package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Sets bodies up: for a district's own module and for the office's administration. */
@ProviderType
public interface CommitteeAdmin extends BodyService {
    /**
     * Adds a body or replaces what is known of it; may be repeated. A member who is no longer named leaves the body, but
     * stays known to the sessions held.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for rules that can't be read, two chairs or a member's id
     *     twice; 404 for others than the district's coordinators and administration
     */
    void putBody(Caller me, NewBody body);
}
