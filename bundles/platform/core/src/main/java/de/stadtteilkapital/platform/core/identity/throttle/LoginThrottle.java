package de.stadtteilkapital.platform.core.identity.throttle;

import static java.util.Objects.requireNonNull;

import io.github.bucket4j.Bucket;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Slows guessing. A failure costs three allowances: of the account from this address, of the account from anywhere, of
 * the address for any account. The first is small, so that one who guesses empties it before it hurts the others: the
 * account's owner still gets in from elsewhere, and others from the same address. Where an account has logged in before,
 * only the first counts for it, so that a storm of guesses from many machines does not keep its owner out. Accounts are
 * taken as they are typed, so that unknown ones are treated alike.
 */
final class LoginThrottle {
    private static final int LONGEST_ACCOUNT = 60;
    private static final int MOST_FAMILIAR = 20_000;

    private final Buckets pairs;
    private final Buckets accounts;
    private final Buckets addresses;
    private final Buckets tokens;
    private final Set<String> familiar =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST_FAMILIAR;
                }
            }));

    /** @param tokens failures of an address with tokens: a program whose token ran out keeps no person out */
    LoginThrottle(Buckets pairs, Buckets accounts, Buckets addresses, Buckets tokens) {
        this.pairs = requireNonNull(pairs);
        this.accounts = requireNonNull(accounts);
        this.addresses = requireNonNull(addresses);
        this.tokens = requireNonNull(tokens);
    }

    /**
     * Whether the password is right; asked only while there is something left to be wrong.
     *
     * @param lookUp finds what the password is held against; many at once, since all requests of an account pass here
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where there is nothing left
     */
    boolean attempt(String account, String address, Supplier<BooleanSupplier> lookUp) {
        String name = account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT))
                .toLowerCase(Locale.ROOT);
        String pair = address + ' ' + name;
        boolean known = familiar.contains(pair);
        if (!known) {
            // before anything is noted of the account, or names that nobody has would crowd out those that count
            requireSome(addresses.of(address));
        }
        Bucket ofPair = pairs.of(pair);
        requireSome(ofPair);
        if (!known) {
            requireSome(accounts.of(name));
        }
        BooleanSupplier password = lookUp.get();
        // one after another, or a hundred guesses sent side by side would all find something left
        synchronized (ofPair) {
            requireSome(ofPair);
            if (!known) {
                requireSome(accounts.of(name));
                requireSome(addresses.of(address));
            }
            if (password.getAsBoolean()) {
                familiar.add(pair);
                return true;
            }
            ofPair.tryConsume(1);
            if (!known) {
                accounts.of(name).tryConsume(1);
                addresses.of(address).tryConsume(1);
            }
            return false;
        }
    }

    /**
     * Notes a token that did not hold; one that holds is never kept out, since its secret can't be guessed.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where it is one too many
     */
    void refusedToken(String address) {
        Bucket bucket = tokens.of(address);
        if (!bucket.tryConsume(1)) {
            throw TooMany.failures(bucket);
        }
    }

    private static void requireSome(Bucket bucket) {
        if (bucket.getAvailableTokens() < 1) {
            throw TooMany.failures(bucket);
        }
    }
}
