package de.stadtteilkapital.platform.core.identity;

import static java.util.Objects.requireNonNull;

import javax.security.auth.login.LoginException;

/** Carries a failure through JAAS, which lets nothing else out, so that it is not taken for a wrong password. */
final class NotAnswered extends LoginException {
    private static final long serialVersionUID = 1;

    private final transient RuntimeException failure;

    NotAnswered(RuntimeException failure) {
        super("nobody could tell");
        this.failure = requireNonNull(failure);
    }

    RuntimeException failure() {
        return failure;
    }
}
