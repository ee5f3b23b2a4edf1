package de.stadtteilkapital.platform.core.identity.throttle;

import de.stadtteilkapital.platform.api.Places;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.GuessBrake;
import de.stadtteilkapital.platform.api.identity.RequestLimits;
import de.stadtteilkapital.platform.persistence.DailyMarks;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Slows who guesses and who asks too much, as {@code etc/de.stadtteilkapital.throttling.cfg} says. Each node counts for
 * itself, in memory; a change of the configuration begins anew.
 */
@Component(
        service = {Throttle.class, RequestLimits.class, GuessBrake.class},
        configurationPid = LoginLimits.PID)
@Designate(ocd = ThrottlingConfig.class)
public final class Throttle implements RequestLimits, GuessBrake {
    private final Places tokens;
    private final Places derivations;
    private final LoginQueue queue;
    private volatile LoginLimits limits;
    private volatile LoginThrottle logins;

    /** Away until there is a database. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile DailyMarks marks;

    @Activate
    public Throttle(ThrottlingConfig config) {
        LoginLimits first = LoginLimits.of(config, TimeMeter.SYSTEM_NANOTIME);
        LoginLimits.AtOnce atOnce = first.atOnce();
        tokens = new Places(atOnce.ofTokens());
        derivations = new Places(atOnce.ofPasswords());
        queue = new LoginQueue(atOnce.passwords(), atOnce.passwordsWaiting(), atOnce.patience());
        take(first);
    }

    /** Changed in place, since all of the API hangs on this service. */
    @Modified
    void modified(ThrottlingConfig config) {
        LoginLimits next = LoginLimits.of(config, TimeMeter.SYSTEM_NANOTIME);
        LoginLimits.AtOnce atOnce = next.atOnce();
        tokens.resize(atOnce.ofTokens());
        derivations.resize(atOnce.ofPasswords());
        queue.resize(atOnce.passwords(), atOnce.passwordsWaiting(), atOnce.patience());
        take(next);
    }

    private void take(LoginLimits next) {
        limits = next;
        logins = new LoginThrottle(next.logins(), new FamiliarPairs(() -> marks, next.familiarDays()), queue);
    }

    /**
     * Whether the password is right; asked only while there is something left to be wrong.
     *
     * @param lookUp finds what the password is held against
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where there is nothing left, 503 where too much is under way
     */
    public boolean attempt(String account, String address, Supplier<Proof> lookUp) {
        return logins.attempt(account, Subscriber.of(address), lookUp);
    }

    /**
     * Checks a token beside a few others.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where it is one too many that does not hold, 503 where too much is
     *     under way
     */
    public <T> Optional<T> token(String address, Supplier<Optional<T>> check) {
        Optional<T> holder = tokens.in(check);
        if (holder.isEmpty()) {
            logins.refusedToken(Subscriber.of(address));
        }
        return holder;
    }

    @Override
    public <T> Optional<T> secret(String address, Supplier<Optional<T>> lookUp) {
        return token(address, lookUp);
    }

    @Override
    public void count(String address) {
        logins.refusedToken(Subscriber.of(address));
    }

    /** Works out a password's hash beside a few others, whoever needs it. */
    public <T> T derive(Supplier<T> derivation) {
        return derivations.in(derivation);
    }

    @Override
    public void count(Caller caller, String address) {
        LoginLimits now = limits;
        Bucket bucket = caller.isPublic()
                ? now.ofAddresses().of(Subscriber.of(address))
                : now.ofAccounts().of(caller.account());
        if (!bucket.tryConsume(1)) {
            throw TooMany.requests(bucket);
        }
    }
}
