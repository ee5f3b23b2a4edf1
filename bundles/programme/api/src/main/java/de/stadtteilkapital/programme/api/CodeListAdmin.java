package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the code lists of a district: what it adds to those that the house gives, what it calls their codes, in which order
 * they stand and until when they are offered. Whoever follows the programme reads them, whoever keeps it changes them; to
 * others there are none (404). Each change is an event. A list on whose codes rules, money or statistics rest says why
 * nothing is added to it and nothing ended (409).
 */
@ProviderType
public interface CodeListAdmin {
    /** As many codes of its own a district has in one list at most. */
    int MOST = 200;

    /** All that there are, by their names. */
    List<DistrictCodeList> lists(Caller me, String district);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such list */
    DistrictCodeList list(Caller me, String district, String list);

    /** Adding first, then what can be done with each of its codes. */
    List<Possible> possible(Caller me, String district, String list);

    /**
     * Adds one that is the district's own.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a list to which nothing is added, and beyond {@link #MOST};
     *     422 for a code that it has, for a day before today, and for a name without a code that one has which is offered
     *     or will be
     */
    DistrictCodeList add(Caller me, String district, String list, NewCode asked);

    /**
     * Calls a code otherwise in this district, old things included.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 where a code of the district's own would have no name
     */
    DistrictCodeList rename(Caller me, String district, String list, String code, CodeName asked);

    /** @throws de.stadtteilkapital.platform.api.Refusal 422 for a place that the list does not have */
    DistrictCodeList move(Caller me, String district, String list, String code, CodePlace asked);

    /**
     * From the day after its last one on it is neither offered nor taken; what has it keeps it, and its name.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a list of which none is ended; 422 for a day before
     *     yesterday, and where none would be offered any longer
     */
    DistrictCodeList end(Caller me, String district, String list, String code, CodeEnd asked);

    /**
     * Removes one of the district's own that was wrong.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for others and where anything has it; 422 where none would be
     *     offered any longer; 503 while a room is away that would have to be asked
     */
    DistrictCodeList remove(Caller me, String district, String list, String code);
}
