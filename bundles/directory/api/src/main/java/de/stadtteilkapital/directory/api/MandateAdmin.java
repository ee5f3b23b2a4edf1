package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Mandates as the district's office gives and ends them. A role that rests on one ({@link NewRoleAssignment#mandate})
 * holds only while it does, that of a deputy only on days on which who is deputised for is away ({@link AbsenceAdmin}),
 * and of one that is limited to tasks it gives what these need. Nobody does anything with a mandate of their own (403);
 * what is not theirs is not there (404).
 */
@ProviderType
public interface MandateAdmin {
    /** Like {@link DirectoryService#mandates}, for everyone of the district. */
    Page<GivenMandate> mandates(Caller me, PageRequest request);

    GivenMandate mandate(Caller me, String id);

    List<Possible> possible(Caller me, String id);

    /**
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for somebody who has no account that the district knows; 409
     *     where the holder has this task from this day already
     */
    GivenMandate grant(Caller me, NewMandate asked);

    /**
     * Corrects what was entered, in its district.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 once a role rests on it; 422 and 409 like {@link #grant}
     */
    GivenMandate change(Caller me, String id, NewMandate asked);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 for one that is over; 422 for a day before today or after its term */
    GivenMandate end(Caller me, String id, MandateEnd asked);

    /**
     * Removes one that was wrong.
     *
     * @return as it was
     * @throws de.stadtteilkapital.platform.api.Refusal 409 once a role rests on it or it is over
     */
    GivenMandate remove(Caller me, String id);
}
