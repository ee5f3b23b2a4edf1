package de.stadtteilkapital.platform.acts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.acts.Possible;
import java.util.List;

/**
 * One thing, and what the caller may do with it.
 *
 * @param possible of what the room of the thing lets people do; what other rooms do with it is told by them
 */
public record Thing<T>(T record, List<Possible> possible) {
    public Thing {
        requireNonNull(record);
        possible = List.copyOf(possible);
    }
}
