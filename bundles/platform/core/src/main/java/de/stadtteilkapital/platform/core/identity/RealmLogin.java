package de.stadtteilkapital.platform.core.identity;

import static java.util.Objects.requireNonNull;

import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.config.JaasRealm;
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

    /** @param realm is asked for so that it is there before the first login */
    @Activate
    public RealmLogin(@Reference(target = "(realm=stadtteilkapital)") JaasRealm realm) {
        requireNonNull(realm);
    }

    /** @param storedHash the directory's, empty where it has none */
    boolean accepts(String account, char[] password, String storedHash) {
        if (password.length == 0) {
            // an LDAP server takes a bind without password for an anonymous one and lets it pass
            return false;
        }
        if (remembered.knows(account, password, storedHash)) {
            return true;
        }
        if (!login(account, password)) {
            return false;
        }
        remembered.remember(account, password, storedHash);
        return true;
    }

    private static boolean login(String account, char[] password) {
        try {
            LoginContext context = new LoginContext(Realm.NAME, answering(account, password));
            context.login();
            context.logout();
            return true;
        } catch (LoginException e) {
            // its message may name the person; a module that can't reach its server says so itself
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
