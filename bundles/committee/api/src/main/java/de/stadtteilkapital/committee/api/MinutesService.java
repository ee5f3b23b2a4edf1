package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** The minutes of sessions and their signatures. */
@ProviderType
public interface MinutesService extends SessionReader {
    /**
     * Makes the minutes and closes the session for everything but signatures (the chair; coordinators where the chair is
     * absent). Items that are still open are postponed.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where attendance is not recorded or there are minutes already, and
     *     while an item is open whose motion to approve was lost, unless there is no quorum for it any more
     */
    Minutes makeMinutes(Caller me, String session);

    /**
     * Members and coordinators read them at once, the others once they are signed.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where they, or a signature, are no more what was hashed; so all
     *     acts on them
     */
    Minutes minutes(Caller me, String session);

    /**
     * The frozen content over which the digest was taken, for members and coordinators.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for whom a recusal keeps a part of it from
     */
    Papers frozenMinutes(Caller me, String session);

    /** The minutes as PDF, redacted like {@link #minutes}. */
    byte[] minutesPdf(Caller me, String session);

    /**
     * Signs the minutes. They are signed once all have who presided over an item, and the keeper where one is appointed.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for another than who presided and the appointed keeper; 409 where
     *     this signature is there already
     */
    Minutes sign(Caller me, String session);
}
