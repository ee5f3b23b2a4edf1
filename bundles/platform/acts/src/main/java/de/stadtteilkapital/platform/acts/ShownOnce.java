package de.stadtteilkapital.platform.acts;

/**
 * An answer with a secret that is shown this once. Its {@code ETag} is that of the rest, and what is kept for a repeated
 * {@code Idempotency-Key} is the rest.
 */
public interface ShownOnce {
    /** The same without the secret. */
    Object withoutSecret();
}
