package de.stadtteilkapital.platform.api.identity;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Tells who somebody is who shows credentials, and slows those who guess. */
@ProviderType
public interface Authenticator {
    /**
     * The caller with its roles of this moment, or empty for an unknown account, a wrong password, a token that does
     * not hold, or an account without any role here; which of them it was is told to nobody.
     *
     * @param address of the client
     * @throws de.stadtteilkapital.platform.api.Refusal 429 after too many failures of the account or the address
     */
    Optional<Caller> authenticate(Credentials credentials, String address);
}
