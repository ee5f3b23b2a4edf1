package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a district has set of the parameters that the rooms declare. Whoever keeps the programme changes them, whoever
 * follows it reads them; to others there are none (404). Each change is an event.
 */
@ProviderType
public interface ParameterAdmin {
    /** What is declared right now, by key; of a family itself, and what is set. */
    List<ParameterValue> parameters(Caller me, String district);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 for a key that nobody declares right now */
    ParameterValue parameter(Caller me, String district, String key);

    List<Possible> possible(Caller me, String district, String key);

    /**
     * Sets a parameter from a day on. What held until then, held; what is set for a later day stays.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a value that does not pass and for a day that is over: what
     *     was decided by the parameter stays decided; 404 for a key that nobody declares right now
     */
    ParameterValue set(Caller me, String district, String key, AskedSetting asked);

    /**
     * Which open cases the rules of eligibility would judge otherwise than by what holds today; nothing is done. For whoever
     * may set it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal as {@link #set} does, and 503 while the room is away that keeps them
     */
    TouchedCases touched(Caller me, String district, String key, AskedSetting asked);

    /**
     * Takes a setting back that does not hold yet, or by which nothing was done.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for one that holds where a case was dealt with since it was
     *     entered, and for one that held; 404 where there is none of this day; 503 while a room is away that would have to
     *     be asked
     */
    ParameterValue withdraw(Caller me, String district, String key, LocalDate from);
}
