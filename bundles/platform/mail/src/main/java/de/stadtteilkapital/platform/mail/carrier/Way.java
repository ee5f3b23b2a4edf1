package de.stadtteilkapital.platform.mail.carrier;

import static java.util.Objects.requireNonNull;

/**
 * How mails leave right now.
 *
 * @param publicUrl with which links begin, without a slash at its end
 */
public record Way(Carrier carrier, String publicUrl) {
    public Way {
        requireNonNull(carrier);
        requireNonNull(publicUrl);
    }
}
