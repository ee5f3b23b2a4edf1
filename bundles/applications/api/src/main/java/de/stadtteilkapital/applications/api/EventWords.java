package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Puts the events of a room into words for the history of a case; each room's core registers one for its own types. */
@ConsumerType
@FunctionalInterface
public interface EventWords {
    /** A whole sentence without who and when; empty for an event of another room, or one that says nothing to people. */
    Optional<Text> of(LoggedEvent event);
}
