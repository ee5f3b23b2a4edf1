package de.stadtteilkapital.platform.core.identity.throttle;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.RequestLimits;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Slows who guesses and who asks too much, as {@code etc/de.stadtteilkapital.throttling.cfg} says. Each node counts for
 * itself, in memory; a change of the configuration begins anew.
 */
@Component(
        service = {Throttle.class, RequestLimits.class},
        configurationPid = Limits.PID)
@Designate(ocd = ThrottlingConfig.class)
public final class Throttle implements RequestLimits {
    private volatile Limits limits;

    @Activate
    public Throttle(ThrottlingConfig config) {
        modified(config);
    }

    /** Changed in place, since all of the API hangs on this service. */
    @Modified
    void modified(ThrottlingConfig config) {
        limits = Limits.of(config, TimeMeter.SYSTEM_NANOTIME);
    }

    /**
     * Whether the password is right; asked only while there is something left to be wrong.
     *
     * @param lookUp finds what the password is held against
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where there is nothing left
     */
    public boolean attempt(String account, String address, Supplier<BooleanSupplier> lookUp) {
        Limits now = limits;
        return now.logins().attempt(account, Subscriber.of(address), lookUp);
    }

    /**
     * Notes a token that did not hold.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where it is one too many
     */
    public void refusedToken(String address) {
        Limits now = limits;
        now.logins().refusedToken(Subscriber.of(address));
    }

    @Override
    public void count(Caller caller, String address) {
        Limits now = limits;
        Bucket bucket = caller.isPublic()
                ? now.ofAddresses().of(Subscriber.of(address))
                : now.ofAccounts().of(caller.account());
        if (!bucket.tryConsume(1)) {
            throw TooMany.requests(bucket);
        }
    }
}
