package de.stadtteilkapital.platform.api.identity;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Tells who somebody is who names an account and its password. */
@ProviderType
public interface Authenticator {
    /**
     * The caller with its roles of this moment, or empty for an unknown account, a wrong password or an account without
     * any role here.
     */
    Optional<Caller> authenticate(String account, char[] password);
}
