package de.stadtteilkapital.platform.api.modules;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/** Holds requests at the door while what answers them is exchanged; they are late then, and not refused. */
@ProviderType
public interface RequestGate {
    /** A gate that is closed until this is. */
    interface Closed extends AutoCloseable {
        /** What lets a request in all the same, as its header {@code X-Gate-Pass}: one that tries what is new. */
        String pass();

        @Override
        void close();
    }

    /**
     * Lets no request in and returns when those inside have been answered.
     *
     * @throws IllegalStateException where they have not been within the limit, or the gate is closed; it stays as it was
     */
    Closed close(Duration drain);
}
