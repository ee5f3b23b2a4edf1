package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Require;

/**
 * Invites the members.
 *
 * @param noticeWaived why the session is called at shorter notice, null where the notice period is kept
 */
public record Invitation(NoticeWaived noticeWaived) {
    /** The reason, which the minutes repeat. */
    public record NoticeWaived(@Longest(1000) @Multiline String reason) {
        public NoticeWaived {
            reason = Require.text("reason", reason);
        }
    }
}
