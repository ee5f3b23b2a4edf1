package de.stadtteilkapital.platform.api.events;

import org.osgi.annotation.versioning.ProviderType;

/** Makes a handler idempotent: remembers per handler which events have had their effect. */
@ProviderType
public interface Once {
    /**
     * Does the work unless it was done for this event before; the memory is kept in the unit of work of the effect.
     *
     * @return whether it was done now
     */
    boolean once(String handler, LoggedEvent event, Runnable work);
}
