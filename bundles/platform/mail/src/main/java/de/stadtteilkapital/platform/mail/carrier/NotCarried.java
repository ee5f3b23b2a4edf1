package de.stadtteilkapital.platform.mail.carrier;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.mail.MailFailure;

/** A mail has not left, or nobody knows whether it has. What the server said stays behind: it may name the address. */
public final class NotCarried extends Exception {
    private static final long serialVersionUID = 1;

    private final MailFailure failure;

    public NotCarried(MailFailure failure) {
        super(failure.name(), null, false, false);
        this.failure = requireNonNull(failure);
    }

    public MailFailure failure() {
        return failure;
    }
}
