package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session to be planned.
 *
 * @param repeatOf the session that lacked a quorum and is repeated, else null; its invitation says that the members
 *     decide however few come (VwVfG § 90 Abs. 2)
 * @param keeper account of the keeper of the minutes, null where none is appointed
 */
@LabelsOf(Session.class)
public record NewSession(
        @Longest(60) String district,
        @Longest(60) String body,
        Instant startsAt,
        @Longest(200) String place,
        @Longest(200) String title,
        @Nullable @Longest(36) String repeatOf,
        @Nullable @Longest(60) String keeper) {
    public NewSession {
        Input in = Input.of(NewSession.class);
        district = in.text("district", district);
        body = in.text("body", body);
        startsAt = in.present("startsAt", startsAt);
        place = in.text("place", place);
        title = in.text("title", title);
        repeatOf = Input.optionalText(repeatOf);
        keeper = Input.optionalText(keeper);
        in.refuse();
    }
}
