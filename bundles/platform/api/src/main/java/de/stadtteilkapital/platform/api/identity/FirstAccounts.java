package de.stadtteilkapital.platform.api.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Opens accounts for those who operate the installation, while nobody can log in who would invite them. */
@ProviderType
public interface FirstAccounts {
    /**
     * An account as an operator asks for it.
     *
     * @param name the person's
     * @param district null where there are accounts of one district alone, which it is then
     */
    record Wanted(
            String login, String name, Role role, @Nullable String district) {}

    /**
     * A link by which the person chooses a password.
     *
     * @param url to be shown once, to whoever asked, and written into no log
     */
    record Link(String login, String url, Instant expires) {
        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Link[]";
        }
    }

    /**
     * Opens an account with its role; whether the district has been set up already does not matter.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the login name is taken or the installation has no public
     *     address, 400 for a login name that is none, a district that can't be guessed, and for another role than an administrator's or a coordinator's
     */
    Link create(Wanted wanted);
}
