package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Plans, changes and closes funding rounds; several of a district may run side by side. All of it is for whoever keeps the
 * programme of the district; to others there is no round to do it with (404). Each change is an event.
 */
@ProviderType
public interface RoundAdmin {
    FundingRound plan(Caller me, NewRound round);

    /** For everybody. */
    FundingRound round(Caller me, String id);

    List<Possible> possible(Caller me, String id);

    /**
     * Which cases a change would touch, those first that bar it; nothing is done.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 as {@link #change} does for days, 404 where there is no such
     *     round, 503 while a room is away that would have to be asked
     */
    List<TouchedCase> touched(Caller me, String id, ChangedRound asked);

    /**
     * Changes name and days.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a day that is over and would be another: what has happened
     *     stays; 409 for a round that is over, and where a case bars it
     */
    FundingRound change(Caller me, String id, ChangedRound asked);

    /**
     * Takes no more applications from the next day on; what was handed in goes its way.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a round that is over or closed
     */
    FundingRound close(Caller me, String id);

    /**
     * Removes one that was wrong; answers it as it was.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 naming what belongs to it; 503 while a room is away that would
     *     have to be asked
     */
    FundingRound remove(Caller me, String id);

    /** The next round as it would follow from this one: as long, with the same terms and share. */
    NewRound following(Caller me, String id);
}
