package de.stadtteilkapital.platform.persistence;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What the database can't do, as units of work have found out: write at the moment, or read what it has written. */
@ProviderType
public interface DatabaseTrouble {
    /**
     * A sentence for whoever runs the node. Where there was trouble, a row is written to see whether it has passed; where
     * there was none, nothing is asked.
     */
    Optional<String> now();

    /** What was found damaged since the start: all else works on, but it does not mend itself. */
    Optional<String> damage();
}
