package de.stadtteilkapital.platform.acts;

import static java.util.Objects.requireNonNull;

/**
 * Tells a repeated request from a new one.
 *
 * @param place where it was sent: the same key at another place is another request
 * @param key the sender's own
 * @param digest of all that was sent: the same key with something else is refused with 409
 */
public record RequestKey(String place, String key, String digest) {
    public RequestKey {
        requireNonNull(place);
        requireNonNull(key);
        requireNonNull(digest);
    }
}
