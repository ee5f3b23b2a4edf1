package de.stadtteilkapital.platform.core.identity.throttle;

import static java.util.Objects.requireNonNull;

import io.github.bucket4j.Bucket;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Slows guessing. A failure costs three allowances: of the account from this address, of the account from anywhere, of
 * the address for any account. They are taken before anything is worked out and given back where the password was right or
 * nobody could tell. The first is small, so that one who guesses empties it before it hurts the others: the account's owner
 * still gets in from elsewhere, and others from the same address. Where an account has lately logged in, the address's is
 * not asked, so that one who guesses there does not keep the whole office out. Accounts are taken as they are typed, so
 * that unknown ones are treated alike.
 */
final class LoginThrottle {
    private static final int LONGEST_ACCOUNT = 60;

    /** How often one may be wrong: at an account from an address, at an account, from an address, from one with tokens. */
    record Allowed(Buckets pairs, Buckets accounts, Buckets addresses, Buckets tokens) {}

    private final Allowed allowed;
    private final Familiar familiar;
    private final LoginQueue queue;

    LoginThrottle(Allowed allowed, Familiar familiar, LoginQueue queue) {
        this.allowed = requireNonNull(allowed);
        this.familiar = requireNonNull(familiar);
        this.queue = requireNonNull(queue);
    }

    /**
     * Whether the password is right; asked only while there is something left to be wrong.
     *
     * @param lookUp finds what the password is held against; many at once, since all requests of an account pass here
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where there is nothing left, 503 where nobody can tell
     */
    boolean attempt(String account, String address, Supplier<Proof> lookUp) {
        String name = account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT))
                .toLowerCase(Locale.ROOT);
        String key = address + ' ' + name;
        Allowance allowance = allowance(name, address, key);
        requireSome(allowance, key);
        Proof proof = lookUp.get();
        Try attempt = new Try(allowance, proof);
        try {
            if (attempt.isRemembered()) {
                familiar.loggedIn(name, address);
                return true;
            }
            if (!attempt.hasTaken()) {
                requireSome(allowance, key);
            }
            boolean right = queue.in(key, familiar.isKnown(name, address), attempt::isRight);
            attempt.settle(right);
            if (right) {
                familiar.loggedIn(name, address);
            }
            return right;
        } finally {
            attempt.giveUp();
        }
    }

    /** Others of this pair may be under way whose allowance comes back. */
    private void requireSome(Allowance allowance, String key) {
        if (!allowance.hasSome() && queue.isIdle(key)) {
            throw TooMany.failures(allowance.empty());
        }
    }

    private Allowance allowance(String name, String address, String key) {
        Bucket ofAddress = allowed.addresses().of(address);
        // before anything is noted of the account, or names that nobody has would crowd out those that count
        if (ofAddress.getAvailableTokens() < 1) {
            if (!familiar.isKnown(name, address)) {
                throw TooMany.failures(ofAddress);
            }
            return new Allowance(
                    List.of(allowed.pairs().of(key), allowed.accounts().of(name)));
        }
        return new Allowance(List.of(allowed.pairs().of(key), allowed.accounts().of(name), ofAddress));
    }

    /**
     * Notes a token that did not hold; one that holds is never kept out, since its secret can't be guessed.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where it is one too many
     */
    void refusedToken(String address) {
        Bucket bucket = allowed.tokens().of(address);
        if (!bucket.tryConsume(1)) {
            throw TooMany.failures(bucket);
        }
    }
}
