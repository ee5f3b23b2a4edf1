package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the marks of a district and their pictures. Everybody reads them, since they stand on public pages; whoever keeps the
 * programme changes them, and to others there is none to do it with (404). Each change is an event.
 */
@ProviderType
public interface MarkAdmin {
    /** The most bytes of a picture that is sent. */
    int LARGEST = 1_000_000;

    /** So many marks of a district have not ended, at most. */
    int MOST = 12;

    /** All of a district: those that have not ended first, by kind and place. */
    List<Mark> marks(Caller me, String district);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where the district has no such mark */
    Mark mark(Caller me, String district, String id);

    List<Possible> possible(Caller me, String district, String id);

    /**
     * Takes in a picture, for a mark that is to be entered: PNG or JPEG by what is in it, at most {@link #LARGEST} bytes. It is
     * drawn anew and made smaller where it need not be so large. One that no mark names is dropped after a day.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for what is no such picture, 413 for one that is too large
     */
    MarkPicture keep(Caller me, String district, byte[] sent);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where the district has no such picture */
    byte[] picture(Caller me, String district, String digest);

    /**
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for a picture that is not kept; 422 for a first day before today,
     *     a name that another has on one of the days, and for more than {@link #MOST}
     */
    Mark add(Caller me, String district, NewMark mark);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 for one that has ended; 422 for a name as above */
    Mark change(Caller me, String district, String id, ChangedMark asked);

    /**
     * From the day after its last one on it stands nowhere any more. As long as the day is to come it may be another, or none
     * again.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a day before today or its first one; 409 for one that has ended
     */
    Mark end(Caller me, String district, String id, MarkEnd asked);

    /**
     * Removes one that was wrong; answers it as it was.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it has held on a day before today
     */
    Mark remove(Caller me, String district, String id);
}
