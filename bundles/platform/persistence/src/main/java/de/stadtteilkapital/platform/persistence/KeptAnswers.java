package de.stadtteilkapital.platform.persistence;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** First answers to requests with an {@code Idempotency-Key}, kept with the effect in one unit of work. */
@ProviderType
public interface KeptAnswers {
    /** Which request is meant: a key belongs to an account and a path; the digest is that of its body. */
    record Request(String account, String path, String key, String digest) {}

    /**
     * What was answered; only successes are kept.
     *
     * @param language of the body, in two letters
     */
    record Kept(int status, String location, String etag, String body, String language) {
        /** In German. */
        public Kept(int status, String location, String etag, String body) {
            this(status, location, etag, body, "de");
        }
    }

    /**
     * The answer already given, or empty: then the key is claimed for the unit of work under way, which must
     * {@link #keep} its answer before it ends.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the key was used with another body
     */
    Optional<Kept> claim(Request request);

    void keep(Request request, Kept answer);

    /** Nothing that was answered to an account is answered again: it may no longer see what stands in it. */
    void forget(String account);
}
