package de.stadtteilkapital.platform.web.session;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.persistence.Store;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The sessions of all browsers, in the database: any node knows them, and a restart ends none. Their times are the system
 * clock's, whatever day it is for the business.
 */
@Component(service = Sessions.class)
public final class Sessions {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_AGENT = 200;
    private static final int LONGEST_NOTICE = 2000;

    /** Not every click is worth a row. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final Store store;
    private final Clock clock;
    private final SessionTerms terms;

    @Activate
    public Sessions(@Reference Store store, @Reference SessionTerms terms) {
        this(store, terms, Clock.systemUTC());
    }

    Sessions(Store store, SessionTerms terms, Clock clock) {
        this.store = requireNonNull(store);
        this.terms = requireNonNull(terms);
        this.clock = requireNonNull(clock);
    }

    /**
     * Begins a session.
     *
     * @param agent what the browser says it is; anything
     * @return its secret, for the browser's cookie alone
     */
    public String begin(String account, long epoch, LoginMethod method, @Nullable String agent) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        SessionEntity session = new SessionEntity(
                Sha256.hex(secret.getBytes(StandardCharsets.UTF_8)),
                account,
                epoch,
                method,
                printable(agent),
                clock.instant());
        store.with(em -> em.persist(session));
        return secret;
    }

    /** The session with this secret, also one that has ended: it tells whose typing a late form is. */
    public Optional<Session> find(String secret) {
        String id = Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
        return store.reading(em -> Optional.ofNullable(em.find(SessionEntity.class, id)))
                .map(SessionEntity::session);
    }

    /** Whether it still lets its owner in. */
    public boolean isOpen(Session session) {
        Instant now = clock.instant();
        return !session.ended()
                && now.isBefore(session.seen().plus(terms.idle()))
                && now.isBefore(session.begun().plus(terms.longest()));
    }

    /** Notes that it is in use; it stays open for another while. */
    public void use(Session session) {
        Instant now = clock.instant();
        if (Duration.between(session.seen(), now).compareTo(GRAIN) >= 0) {
            update(session.id(), "s.seen = :value", Times.written(now));
        }
    }

    /** @param hat null for all roles */
    public void wear(Session session, @Nullable String hat) {
        update(session.id(), "s.hat = :value", hat);
    }

    /** Keeps for the next page what it has to say; in the unit of work under way. */
    public void tell(Session session, String notice) {
        update(
                session.id(),
                "s.notice = :value",
                notice.length() > LONGEST_NOTICE ? notice.substring(0, LONGEST_NOTICE) : notice);
    }

    /** It has been said. */
    public void told(Session session) {
        update(session.id(), "s.notice = :value", null);
    }

    private void update(String id, String change, @Nullable String value) {
        store.with(em -> em.createQuery("update SessionEntity s set " + change + " where s.id = :id")
                .setParameter("value", value)
                .setParameter("id", id)
                .executeUpdate());
    }

    /** Ends one of the account's own; another's, or none at all, is left alone. */
    public void end(String account, String id) {
        store.with(em -> em.createQuery(
                        "update SessionEntity s set s.endedAt = :now where s.account = :account and s.id = :id")
                .setParameter("now", Times.written(clock.instant()))
                .setParameter("account", account)
                .setParameter("id", id)
                .executeUpdate());
    }

    /** Ends all of an account but one. */
    public void endOthers(String account, String but) {
        store.with(em -> em.createQuery(
                        "update SessionEntity s set s.endedAt = :now where s.account = :account and s.id <> :but")
                .setParameter("now", Times.written(clock.instant()))
                .setParameter("account", account)
                .setParameter("but", but)
                .executeUpdate());
    }

    /** The open sessions of an account, the last used first. */
    public List<Session> of(String account) {
        return store
                .reading(em -> em.createQuery(
                                "select s from SessionEntity s where s.account = :account and s.endedAt is null"
                                        + " order by s.seen desc, s.id",
                                SessionEntity.class)
                        .setParameter("account", account)
                        .getResultList())
                .stream()
                .map(SessionEntity::session)
                .filter(this::isOpen)
                .toList();
    }

    /** Forgets those that can no longer be opened, nor tell whose typing a late form is. */
    void forget() {
        String old = Times.written(clock.instant().minus(terms.typed()));
        store.with(em -> em.createQuery("delete from SessionEntity s where s.seen < :old")
                .setParameter("old", old)
                .executeUpdate());
    }

    private static String printable(@Nullable String agent) {
        String clean = agent == null ? "" : agent.replaceAll("[^\\x20-\\x7E]", "?");
        return clean.length() > LONGEST_AGENT ? clean.substring(0, LONGEST_AGENT) : clean;
    }
}
