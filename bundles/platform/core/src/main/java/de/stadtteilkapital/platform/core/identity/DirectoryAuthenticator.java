package de.stadtteilkapital.platform.core.identity;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Accounts.Known;
import de.stadtteilkapital.platform.api.identity.ApiToken;
import de.stadtteilkapital.platform.api.identity.Authenticator;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Credentials;
import de.stadtteilkapital.platform.core.identity.throttle.Throttle;
import de.stadtteilkapital.platform.core.identity.token.BearerTokens;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** However somebody proves who they are: roles, scopes and bars come from the directory, each time anew. */
@Component
public final class DirectoryAuthenticator implements Authenticator {
    private final AccountsHold accounts;
    private final RealmLogin realm;
    private final Throttle throttle;

    /** Away while its configuration is wrong; passwords are not to suffer from that. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile BearerTokens tokens;

    @Activate
    public DirectoryAuthenticator(
            @Reference AccountsHold accounts, @Reference RealmLogin realm, @Reference Throttle throttle) {
        this.accounts = requireNonNull(accounts);
        this.realm = requireNonNull(realm);
        this.throttle = requireNonNull(throttle);
    }

    @Override
    public Optional<Caller> authenticate(Credentials credentials, String address) {
        if (credentials instanceof Credentials.Password login) {
            return byPassword(login, address);
        }
        Optional<Caller> caller = byToken(((Credentials.Bearer) credentials).token());
        if (caller.isEmpty()) {
            throttle.refusedToken(address);
        }
        return caller;
    }

    private Optional<Caller> byPassword(Credentials.Password login, String address) {
        Trial trial = new Trial(login);
        return throttle.attempt(login.account(), address, trial)
                ? trial.known.flatMap(Known::caller)
                : Optional.empty();
    }

    /** Looks the account up only when the password may be tried at all. */
    private final class Trial implements Supplier<BooleanSupplier> {
        private final Credentials.Password login;
        private Optional<Known> known = Optional.empty();

        Trial(Credentials.Password login) {
            this.login = login;
        }

        @Override
        public BooleanSupplier get() {
            known = accounts.call(a -> a.known(login.account()));
            String hash = known.map(Known::passwordHash).orElse("");
            return () -> realm.accepts(login.account(), login.password(), hash);
        }
    }

    private Optional<Caller> byToken(String token) {
        if (ApiToken.isMeant(token)) {
            return ApiToken.of(token).flatMap(client -> accounts.call(a -> a.apiClient(client)));
        }
        BearerTokens now = tokens;
        return now == null
                ? Optional.empty()
                : now.account(token).flatMap(account -> accounts.call(a -> a.caller(account)));
    }
}
