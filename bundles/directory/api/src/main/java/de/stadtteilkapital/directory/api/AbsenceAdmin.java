package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * When people are away: entered by themselves or by the district's office, never by who deputises for them, since that would
 * give a role to oneself (403). To others there is no absence (404).
 */
@ProviderType
public interface AbsenceAdmin {
    /** One's own, and all of the districts whose directory one keeps. Filters: {@code district}, {@code account}; sorts: {@code id}, {@code from}. */
    Page<Absence> absences(Caller me, PageRequest request);

    Absence absence(Caller me, String id);

    List<Possible> possible(Caller me, String id);

    /**
     * Who acts meanwhile, by their names, of those absences that {@link #absences} would show: whoever has a role that rests on
     * a mandate as deputy which holds on one of the days. An absence without a deputy is not among them.
     */
    Map<String, List<String>> deputies(Caller me, Collection<String> absences);

    /**
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for somebody who takes no part in the district, and for a first
     *     day that is over
     */
    Absence enter(Caller me, NewAbsence asked);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 for one that has not begun or is over; 422 for a day before yesterday or after its end */
    Absence end(Caller me, String id, AbsenceEnd asked);

    /**
     * @return as it was
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for one that has begun
     */
    Absence withdraw(Caller me, String id);
}
