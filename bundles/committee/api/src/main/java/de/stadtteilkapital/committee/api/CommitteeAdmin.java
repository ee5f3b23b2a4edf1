package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sets bodies up: for the coordination office and the administration of their district. All of it is for whoever keeps the
 * bodies of the district; to others there is none to do it with (404). Each change is an event.
 */
@ProviderType
public interface CommitteeAdmin extends BodyService {
    /** @throws de.stadtteilkapital.platform.api.Refusal 409 where there is one of that id; 422 for an unknown parent */
    Body found(Caller me, FoundedBody body);

    /**
     * Changes what the body is called and is for.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a parent that is unknown or works within this body; 409 where
     *     it would decide otherwise and a session of it is not over
     */
    Body change(Caller me, String district, String id, ChangedBody asked);

    /**
     * Sets its own rules from a day on, all of them at once; what was entered for that day before holds no more. A session
     * to which the members are invited keeps the rules that were known at its invitation.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for rules that can't be read; 422 for a day that is over
     */
    Body setRules(Caller me, String district, String id, OwnRules rules);

    /**
     * Takes back what was entered last for a day; what was entered for it before, or holds otherwise, holds again.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for what held, and where members were invited since it was entered,
     *     naming the sessions; 404 where there is none of this day
     */
    Body withdrawRules(Caller me, String district, String id, LocalDate from);

    /**
     * Removes one that was wrong; answers it as it was.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 naming what belongs to it
     */
    Body remove(Caller me, String district, String id);
}
