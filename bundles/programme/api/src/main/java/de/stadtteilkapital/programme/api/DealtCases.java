package de.stadtteilkapital.programme.api;

import java.time.Instant;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Asked of the room that keeps the applications, before something is taken back that holds: which cases it was used for. */
@ProviderType
@FunctionalInterface
public interface DealtCases {
    /** Some of the cases with which anything was done since, the last first: by their ids what they are called. */
    Map<String, String> since(String district, Instant since);
}
