package de.stadtteilkapital.platform.api.identity;

import org.osgi.annotation.versioning.ProviderType;

/** Hashes and checks passwords: Argon2id (RFC 9106), each with its own salt. */
@ProviderType
public interface Passwords {
    /** The hash in PHC string form; costs about 0.2 s and 19 MiB. */
    String hash(char[] password);

    /** False as well for a hash this platform can't read. */
    boolean matches(char[] password, String hash);
}
