package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was invited.
 *
 * @param account that was opened for them
 * @param role that they have been given with it, null for none
 * @param expires until when the link holds that a mail brings; null where no mail could be sent: then somebody else than
 *     who gave the role fetches one
 */
@LabelsOf(Account.class)
public record SentInvitation(
        String account,
        String district,
        String login,
        String name,
        String mail,
        @Nullable Role role,

        @Label(german = "die Gültigkeit", english = "the validity") @Nullable
        Instant expires) {}
