package de.stadtteilkapital.platform.core.identity;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Accounts.Known;
import de.stadtteilkapital.platform.core.identity.throttle.Proof;
import java.util.Optional;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the realm whether a password is right, and remembers a right one for a while. */
@Component(service = RealmLogin.class)
public final class RealmLogin {
    private static final Logger LOG = LoggerFactory.getLogger(RealmLogin.class);

    private final RememberedPasswords remembered = new RememberedPasswords();
    private final Realm realm;

    /** @param realm is also asked for so that it is there before the first login */
    @Activate
    public RealmLogin(@Reference Realm realm) {
        this.realm = requireNonNull(realm);
    }

    /** An own login name leads to its account by itself, a name in the city's LDAP by a link. */
    Optional<Known> known(Accounts accounts, String name) {
        return realm.isOurs() ? accounts.known(name) : accounts.linked(Accounts.LDAP, name);
    }

    /** @param storedHash the directory's, empty where it has none */
    Proof proof(String account, char[] password, String storedHash) {
        return new Proof() {
            @Override
            public Memory memory() {
                return remembered.memory(account, password, storedHash);
            }

            @Override
            public boolean isRight() {
                boolean right = accepts(account, password);
                if (right) {
                    remembered.remember(account, password, storedHash);
                }
                return right;
            }
        };
    }

    private boolean accepts(String account, char[] password) {
        // an LDAP server takes a bind without password for an anonymous one and lets it pass
        return password.length > 0 && login(account, password);
    }

    private boolean login(String account, char[] password) {
        try {
            LoginContext context = new LoginContext(Realm.NAME, answering(account, password));
            context.login();
            context.logout();
            return true;
        } catch (NotAnswered e) {
            throw e.failure();
        } catch (LoginException e) {
            if (realm.server().wasAway(e)) {
                LOG.warn("The server that checks passwords does not answer; who is not remembered can't log in.");
                throw Refusal.unavailable("login");
            }
            // its message may name the person
            LOG.info("The realm did not accept a login: {}.", e.getClass().getSimpleName());
            return false;
        }
    }

    private static CallbackHandler answering(String account, char[] password) {
        return callbacks -> {
            for (Callback callback : callbacks) {
                if (callback instanceof NameCallback name) {
                    name.setName(account);
                } else if (callback instanceof PasswordCallback secret) {
                    secret.setPassword(password.clone());
                } else {
                    throw new UnsupportedCallbackException(callback);
                }
            }
        };
    }
}
