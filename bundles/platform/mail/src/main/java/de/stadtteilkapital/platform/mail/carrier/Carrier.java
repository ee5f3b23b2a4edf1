package de.stadtteilkapital.platform.mail.carrier;

import java.time.Duration;

/** A way out of the house. */
public interface Carrier {
    /** Returns when somebody else has taken the mail upon them. */
    void carry(Parcel parcel) throws NotCarried;

    /** How long it may take at the most. */
    Duration longest();

    /** Behind which the ids of a district's mails stand. */
    String domain(String district);
}
