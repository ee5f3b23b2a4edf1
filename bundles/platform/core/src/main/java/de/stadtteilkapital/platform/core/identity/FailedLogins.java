package de.stadtteilkapital.platform.core.identity;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.security.Occurrence.FailedLogin;
import de.stadtteilkapital.platform.api.security.Occurrence.Reason;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import de.stadtteilkapital.platform.api.security.ShownAccount;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the security log why somebody was not let in, who is told nothing. */
@Component(service = FailedLogins.class)
public final class FailedLogins {
    /**
     * What is known of a login while it is tried.
     *
     * @param account null where none was named
     * @param reason why it failed, should it have failed
     */
    record Shown(ShownAccount account, Reason reason) {}

    private final SecurityLog log;

    @Activate
    public FailedLogins(@Reference SecurityLog log) {
        this.log = requireNonNull(log);
    }

    /** @param shown asked after the login, when the account has been looked up */
    Optional<Caller> noting(Supplier<Shown> shown, String address, Supplier<Optional<Caller>> login) {
        try {
            Optional<Caller> caller = login.get();
            if (caller.isEmpty()) {
                log.note(new FailedLogin(shown.get().reason(), shown.get().account(), address));
            }
            return caller;
        } catch (Refusal held) {
            log.note(new FailedLogin(reason(held), shown.get().account(), address));
            throw held;
        }
    }

    private static Reason reason(Refusal held) {
        return switch (held.kind()) {
            case UNAVAILABLE -> Reason.REALM_AWAY;
            case TOO_MANY -> Reason.SLOWED;
            default -> Reason.NOT_LINKED;
        };
    }
}
