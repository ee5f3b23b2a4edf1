package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import org.jspecify.annotations.Nullable;

/**
 * Invites the members.
 *
 * @param noticeWaived why the session is called at shorter notice, null where the notice period is kept
 */
public record Invitation(
        @Label(german = "der Verzicht auf die Ladungsfrist", english = "the waiver of the notice period") @Nullable
        NoticeWaived noticeWaived) {
    /** The reason, which the minutes repeat. */
    public record NoticeWaived(@Longest(1000) @Multiline String reason) {
        public NoticeWaived {
            Input in = Input.of(NoticeWaived.class);
            reason = in.text("reason", reason);
            in.refuse();
        }
    }
}
