package de.stadtteilkapital.platform.api.health;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A mark in the registry: something that the node waits for. While one is there, nobody is let in at the door, and the
 * start is not over; its time is that of the wait.
 */
@ConsumerType
public interface Awaited {
    /** Property: what it is, in a few words. */
    String WHAT = "awaited";

    /** Property: after so many seconds a start that still waits is given up. */
    String SECONDS = "awaited.seconds";
}
