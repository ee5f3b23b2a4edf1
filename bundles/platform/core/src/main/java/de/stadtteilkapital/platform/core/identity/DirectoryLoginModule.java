package de.stadtteilkapital.platform.core.identity;

import java.io.IOException;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;

/** The realm's own login module: the directory's accounts and their Argon2id hashes. */
public final class DirectoryLoginModule implements LoginModule {
    /** Option under which the realm hands the {@link DirectoryLogin} over. */
    static final String LOGIN = "stadtteilkapital.login";

    private Subject subject;
    private CallbackHandler callbacks;
    private DirectoryLogin login;
    private String account;

    @Override
    public void initialize(
            Subject newSubject, CallbackHandler handler, Map<String, ?> sharedState, Map<String, ?> options) {
        subject = newSubject;
        callbacks = handler;
        login = (DirectoryLogin) options.get(LOGIN);
    }

    @Override
    public boolean login() throws LoginException {
        NameCallback name = new NameCallback("account");
        PasswordCallback password = new PasswordCallback("password", false);
        try {
            callbacks.handle(new Callback[] {name, password});
        } catch (IOException | UnsupportedCallbackException e) {
            throw (LoginException) new LoginException("the caller does not say who it is").initCause(e);
        }
        boolean right = isRight(name.getName(), password);
        if (!right) {
            throw new FailedLoginException("unknown account or wrong password");
        }
        account = name.getName();
        return true;
    }

    private boolean isRight(String name, PasswordCallback password) throws LoginException {
        try {
            return login.matches(name, password.getPassword());
        } catch (RuntimeException e) {
            throw new NotAnswered(e);
        } finally {
            password.clearPassword();
        }
    }

    @Override
    public boolean commit() {
        return account != null && subject.getPrincipals().add(new UserPrincipal(account));
    }

    @Override
    public boolean abort() {
        return logout();
    }

    @Override
    public boolean logout() {
        if (account == null) {
            return false;
        }
        subject.getPrincipals().remove(new UserPrincipal(account));
        account = null;
        return true;
    }
}
