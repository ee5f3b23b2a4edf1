package de.stadtteilkapital.platform.api.http;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The address at which people reach this installation in their browsers, for links that leave the house. */
@ProviderType
@FunctionalInterface
public interface PublicUrl {
    /**
     * {@code https://kapital.example.org}, with a path where the installation has one, without a slash at its end; over
     * {@code http} only on this machine itself. Empty where {@code etc/de.stadtteilkapital.house.cfg} names none.
     */
    Optional<String> find();
}
