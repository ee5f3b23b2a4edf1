package de.stadtteilkapital.platform.core.identity;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Accounts.Known;
import de.stadtteilkapital.platform.api.identity.ApiToken;
import de.stadtteilkapital.platform.api.identity.Authenticator;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Credentials;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.security.Occurrence.Reason;
import de.stadtteilkapital.platform.api.security.ShownAccount;
import de.stadtteilkapital.platform.core.identity.throttle.Proof;
import de.stadtteilkapital.platform.core.identity.throttle.Throttle;
import de.stadtteilkapital.platform.core.identity.token.BearerTokens;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** However somebody proves who they are: roles, scopes and bars come from the directory, each time anew. */
@Component
public final class DirectoryAuthenticator implements Authenticator {
    private final HandOver<Accounts> accounts;
    private final RealmLogin realm;
    private final Throttle throttle;
    private final FailedLogins failed;

    /** Away while its configuration is wrong; passwords are not to suffer from that. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile BearerTokens tokens;

    @Activate
    public DirectoryAuthenticator(
            BundleContext context,
            @Reference RealmLogin realm,
            @Reference Throttle throttle,
            @Reference FailedLogins failed) {
        accounts = HandOver.to("directory", Accounts.class, context);
        this.realm = requireNonNull(realm);
        this.throttle = requireNonNull(throttle);
        this.failed = requireNonNull(failed);
    }

    @Override
    public Optional<Caller> authenticate(Credentials credentials, String address) {
        if (credentials instanceof Credentials.Password login) {
            Trial trial = new Trial(login);
            return failed.noting(trial::shown, address, () -> byPassword(trial, address));
        }
        String token = ((Credentials.Bearer) credentials).token();
        return failed.noting(() -> shown(token), address, () -> throttle.token(address, () -> byToken(token)));
    }

    private static FailedLogins.Shown shown(String token) {
        return new FailedLogins.Shown(null, ApiToken.isMeant(token) ? Reason.TOKEN_UNKNOWN : Reason.TOKEN_INVALID);
    }

    private Optional<Caller> byPassword(Trial trial, String address) {
        trial.accepted = throttle.attempt(trial.login.account(), address, trial);
        return trial.accepted ? Optional.of(Admission.of(trial.known)) : Optional.empty();
    }

    /** Looks the account up only when the password may be tried at all. */
    private final class Trial implements Supplier<Proof> {
        private final Credentials.Password login;
        private Optional<Known> known = Optional.empty();
        private boolean accepted;

        Trial(Credentials.Password login) {
            this.login = login;
        }

        @Override
        public Proof get() {
            known = accounts.call(a -> realm.known(a, login.account()));
            String hash = known.map(Known::passwordHash).orElse("");
            return realm.proof(login.account(), login.password(), hash);
        }

        FailedLogins.Shown shown() {
            ShownAccount account = new ShownAccount(login.account(), known.isPresent());
            Reason ofKnown = accepted ? Reason.NO_ROLE : Reason.WRONG_PASSWORD;
            return new FailedLogins.Shown(account, known.isPresent() ? ofKnown : Reason.UNKNOWN_ACCOUNT);
        }
    }

    private Optional<Caller> byToken(String token) {
        if (ApiToken.isMeant(token)) {
            return ApiToken.of(token).flatMap(client -> accounts.call(a -> a.apiClient(client)));
        }
        BearerTokens now = tokens;
        return now == null
                ? Optional.empty()
                : now.subject(token)
                        .map(person -> Admission.of(accounts.call(a -> a.linked(person.issuer(), person.name()))));
    }
}
