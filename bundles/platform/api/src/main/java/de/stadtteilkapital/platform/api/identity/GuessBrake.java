package de.stadtteilkapital.platform.api.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Slows who guesses the secrets that stand in links, and who asks for mails to others. */
@ProviderType
public interface GuessBrake {
    /**
     * Looks a secret up; one that holds is never kept out, since it can't be guessed.
     *
     * @param address of the client
     * @param lookUp empty where the secret does not hold
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where it is one too many of the address that does not, 503 where
     *     too many are looked up at once
     */
    <T> Optional<T> secret(String address, Supplier<Optional<T>> lookUp);

    /**
     * Counts a try of which nobody is told what came of it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where it is one too many of the address
     */
    void count(String address);
}
