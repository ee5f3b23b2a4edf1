package de.stadtteilkapital.platform.core.console;

import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;

/** The last module of a realm: lets a login fail that has not brought the role of an administrator. */
public final class AdministratorsOnly implements LoginModule {
    private Subject subject;

    @Override
    public void initialize(Subject who, CallbackHandler handler, Map<String, ?> sharedState, Map<String, ?> options) {
        subject = who;
    }

    @Override
    public boolean login() {
        return true;
    }

    /** The modules before have told the roles by now. */
    @Override
    public boolean commit() throws LoginException {
        if (subject.getPrincipals(RolePrincipal.class).stream().noneMatch(role -> "admin".equals(role.getName()))) {
            throw new FailedLoginException("not an administrator");
        }
        return true;
    }

    @Override
    public boolean abort() {
        return true;
    }

    @Override
    public boolean logout() {
        return true;
    }
}
