package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Require;
import java.time.Instant;

/**
 * A session to be planned.
 *
 * @param repeatOf the session that lacked a quorum and is repeated, else null; its invitation says that the members
 *     decide however few come (VwVfG § 90 Abs. 2)
 * @param keeper account of the keeper of the minutes, null where none is appointed
 */
public record NewSession(
        @Longest(60) String district,
        @Longest(60) String body,
        Instant startsAt,
        @Longest(200) String place,
        @Longest(200) String title,
        @Longest(36) String repeatOf,
        @Longest(60) String keeper) {
    public NewSession {
        district = Require.text("district", district);
        body = Require.text("body", body);
        startsAt = Require.present("startsAt", startsAt);
        place = Require.text("place", place);
        title = Require.text("title", title);
        repeatOf = Require.optionalText("repeatOf", repeatOf);
        keeper = Require.optionalText("keeper", keeper);
    }
}
