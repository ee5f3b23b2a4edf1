package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.mail.Notice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as those see it who answer for it.
 *
 * @param id opaque; what events and rows carry
 * @param district whose administration answers for it
 * @param login by which the person logs in, null once it was erased
 * @param mail where the person is reached; null where no address is known, or to those who only know the account as a guest
 * @param language in which they are addressed, null where they have chosen none
 * @param notice when they want to hear that something waits for them
 * @param hasPassword whether they have chosen one; who has neither one nor a link has not come yet
 * @param closedOn since when nobody gets in by it, null while it is open
 * @param roles in the order in which they were given, also those that hold no more or not yet; to a reader of one district
 *     those of that district
 * @param links by which it is reached beside its login name; for the administration that answers for it
 */
public record Account(
        String id,
        String district,

        @Label(german = "der Anmeldename", english = "the login name", accusative = "den Anmeldenamen") @Nullable
        String login,

        String name,

        @Label(german = "die Mailadresse", english = "the mail address") @Nullable
        String mail,

        @Label(german = "die Sprache", english = "the language") @Nullable
        Language language,

        @Label(german = "die Benachrichtigung", english = "the notice")
        Notice notice,

        @Label(german = "das Kennwort", english = "the password")
        boolean hasPassword,

        @Label(german = "der Tag der Schließung", english = "the day of closing") @Nullable
        LocalDate closedOn,

        @Label(german = "die Rollen", english = "the roles") List<RoleAssignment> roles,

        @Label(german = "die Verknüpfungen", english = "the links")
        List<AccountLink> links) {
    public Account {
        roles = List.copyOf(roles);
        links = List.copyOf(links);
    }
}
