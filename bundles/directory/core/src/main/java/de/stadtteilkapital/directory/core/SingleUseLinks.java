package de.stadtteilkapital.directory.core;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.directory.core.persistence.SingleUseRepository;
import de.stadtteilkapital.platform.persistence.HouseKey;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import de.stadtteilkapital.platform.persistence.Store;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Links by which somebody gets into an account once. A token is the id of a row and the house's keyed hash over it, so that
 * whoever writes the mail can make it again, and no secret waits in a table.
 */
final class SingleUseLinks {
    private static final String PURPOSE = "directory.links";
    private static final String PARTS = "\\.";

    private final SingleUseRepository repository;
    private final HouseKeys keys;
    private final AccountTerms terms;
    private final SystemDay day;

    SingleUseLinks(Store store, HouseKeys keys, AccountTerms terms, SystemDay day) {
        repository = new SingleUseRepository(store);
        this.keys = requireNonNull(keys);
        this.terms = requireNonNull(terms);
        this.day = requireNonNull(day);
    }

    /** One that ends those of its kind which the account has. */
    SingleUse make(String account, LinkKind kind, String by) {
        repository.endAll(account, kind, day.now());
        Duration holds = kind == LinkKind.INVITATION ? terms.invitation() : terms.reset();
        HouseKey key = keys.current(PURPOSE);
        return repository.add(account, kind, key.id(), by, day.now(), day.now().plus(holds));
    }

    /** Where a browser is sent. */
    String url(SingleUse link, String publicUrl) {
        String page = link.kind() == LinkKind.INVITATION ? "einladung" : "passwort";
        return publicUrl + "/" + page + "/" + token(link).orElseThrow();
    }

    /** Empty where the key has run out with which it was made. */
    private Optional<String> token(SingleUse link) {
        return keys.of(PURPOSE, link.keyId()).map(key -> link.id() + "." + seal(key, link));
    }

    private static String seal(HouseKey key, SingleUse link) {
        byte[] hash = HexFormat.of().parseHex(key.hash(link.kind() + " " + link.id()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** Empty for one that is unknown, of another kind, used, replaced or expired, or whose account is closed. */
    Optional<SingleUse> holding(LinkKind kind, String token) {
        String[] parts = token.split(PARTS, 2);
        return parts.length < 2
                ? Optional.empty()
                : repository
                        .holding(parts[0], day.now())
                        .filter(link -> link.kind() == kind)
                        .filter(link ->
                                token(link).filter(whole -> same(whole, token)).isPresent());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }

    /** By its id, for who writes the mail. */
    Optional<SingleUse> holding(String id) {
        return repository.holding(id, day.now()).filter(link -> token(link).isPresent());
    }

    /** Of two who use it at the same time one is told that it was theirs. */
    boolean use(SingleUse link) {
        return repository.end(link.id(), day.now());
    }

    void endAll(String account) {
        repository.endAll(account, day.now());
    }

    boolean madeSince(String account, LinkKind kind, Duration ago) {
        return repository.madeSince(account, kind, day.now().minus(ago));
    }
}
