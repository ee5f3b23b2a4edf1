package de.stadtteilkapital.platform.api;

import java.time.Duration;
import org.osgi.annotation.versioning.ConsumerType;

/** Moves the business clock ahead of the system's; the demonstration and tests implement it, production never. */
@ConsumerType
public interface ClockOffset {
    /** How far ahead, zero or more. */
    Duration ahead();
}
