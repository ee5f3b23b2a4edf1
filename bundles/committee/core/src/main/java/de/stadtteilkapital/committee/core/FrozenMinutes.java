package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.util.List;

/**
 * The content of minutes as it is frozen and hashed: what VwVfG § 93 asks for.
 *
 * @param seal random, so that nobody can find out by trying what a redacted copy leaves out
 * @param keeper name of the keeper of the minutes, or null
 * @param ledByOffice whether nobody of the body led the session; false where it was not kept
 */
record FrozenMinutes(
        String seal,
        String session,
        String bodyName,
        String title,
        String place,
        Instant startsAt,
        String noticeWaived,
        String chair,
        String keeper,
        List<String> present,
        List<String> absent,
        Text quorum,
        List<FrozenItem> items,
        Minutes.LogHead logHead,
        boolean ledByOffice) {
    /** An item with what tells whom a recusal bars from it. */
    record FrozenItem(String item, String application, Minutes.MinutedItem content) {}
}
