package de.stadtteilkapital.platform.core.identity;

import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Passwords;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a password against the directory's hash; an unknown account costs as much time as a known one. */
@Component(service = DirectoryLogin.class)
public final class DirectoryLogin {
    private final HandOver<Accounts> accounts;
    private final Passwords passwords;
    private final String nobody;

    @Activate
    public DirectoryLogin(BundleContext context, @Reference Passwords passwords) {
        accounts = HandOver.to("directory", Accounts.class, context);
        this.passwords = passwords;
        char[] unknowable = UUID.randomUUID().toString().toCharArray();
        nobody = passwords.hash(unknowable);
        Arrays.fill(unknowable, '\0');
    }

    boolean matches(String account, char[] password) {
        Optional<String> hash = accounts.call(a -> a.passwordHash(account));
        return passwords.matches(password, hash.orElse(nobody)) && hash.isPresent();
    }
}
