package de.stadtteilkapital.platform.mail.persistence;

import static java.util.Objects.requireNonNull;

/** What somebody asked to be sent. */
public record Order(String account, String district, String kind, String about) {
    public Order {
        requireNonNull(account);
        requireNonNull(district);
        requireNonNull(kind);
        requireNonNull(about);
    }
}
