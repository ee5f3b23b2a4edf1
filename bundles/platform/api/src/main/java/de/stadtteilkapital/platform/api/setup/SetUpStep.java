package de.stadtteilkapital.platform.api.setup;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One thing that a district needs before its first round can open. A room's core registers a service for each; the list of
 * what is still missing is made of them all.
 */
@ConsumerType
public interface SetUpStep {
    /** Room and what is set up: {@code programme.goals}; unique. */
    String key();

    /** The smaller, the earlier it is done. */
    int place();

    /** What is set up, as a heading: "Ziele des Aktionsplans". */
    Text label();

    /** Who does it. */
    Right right();

    /** Whether nothing else can be done as long as something of it is missing. */
    default boolean comesFirst() {
        return false;
    }

    /**
     * What of it is missing, in a sentence or two; empty where it is there. A handful of statements at most, however much
     * there is, and also asked for a district that is not there yet.
     */
    Optional<Text> missing(String district);
}
