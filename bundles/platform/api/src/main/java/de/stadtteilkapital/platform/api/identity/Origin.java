package de.stadtteilkapital.platform.api.identity;

import static java.util.Objects.requireNonNull;

/**
 * Where a request comes from.
 *
 * @param peer address of the other end of the connection
 * @param forwardedFor the header {@code X-Forwarded-For}, null where there is none; anybody can send one, so it counts
 *     only behind a proxy that the configuration trusts
 */
public record Origin(String peer, String forwardedFor) {
    public Origin {
        requireNonNull(peer);
    }
}
