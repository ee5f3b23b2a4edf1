package de.stadtteilkapital.platform.persistence;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Jobs and handlers that were interrupted because they took too long, and go on all the same. Each holds a thread and a
 * connection, and Java can't end it: whoever runs the node replaces the bundle and starts the node anew.
 */
@ProviderType
public interface Unreturned {
    /** A sentence for each, without the full stop; the longest at it first. */
    List<String> unreturned();
}
