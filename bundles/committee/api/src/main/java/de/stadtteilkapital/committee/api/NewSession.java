package de.stadtteilkapital.committee.api;

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
        String district, String body, Instant startsAt, String place, String title, String repeatOf, String keeper) {
    public NewSession {
        district = Require.text("district", district, 60);
        body = Require.text("body", body, 60);
        startsAt = Require.present("startsAt", startsAt);
        place = Require.text("place", place, 200);
        title = Require.text("title", title, 200);
        repeatOf = Require.optionalText("repeatOf", repeatOf, 36);
        keeper = Require.optionalText("keeper", keeper, 60);
    }
}
