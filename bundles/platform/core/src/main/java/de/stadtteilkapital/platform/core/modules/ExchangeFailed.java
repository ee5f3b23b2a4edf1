package de.stadtteilkapital.platform.core.modules;

/** A step of an exchange that did not succeed; its message says which and why, for the operator. */
public final class ExchangeFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExchangeFailed(String message) {
        super(message);
    }

    ExchangeFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
