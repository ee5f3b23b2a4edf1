package de.stadtteilkapital.platform.api.health;

import org.osgi.annotation.versioning.ProviderType;

/** Tells how this node is. What may be not well brings a Felix {@code HealthCheck} with the tag {@code room}. */
@ProviderType
public interface Health {
    /** Asks every part anew, or takes what it has answered within the last seconds. */
    HealthReport report();
}
