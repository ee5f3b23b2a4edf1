package de.stadtteilkapital.directory.core;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/** What {@code etc/de.stadtteilkapital.accounts.cfg} says. */
@Component(service = AccountTerms.class, configurationPid = AccountsConfig.PID)
@Designate(ocd = AccountsConfig.class)
public final class AccountTerms {
    private volatile AccountsConfig config;

    @Activate
    public AccountTerms(AccountsConfig config) {
        this.config = config;
    }

    /** Changed in place: whoever makes links need not come anew. */
    @Modified
    void modified(AccountsConfig changed) {
        config = changed;
    }

    Duration invitation() {
        return Duration.ofHours(config.invitation_hours());
    }

    Duration reset() {
        return Duration.ofMinutes(config.reset_minutes());
    }

    int shortestPassword() {
        return config.password_characters();
    }

    Optional<Path> firstAccounts() {
        return Optional.of(config.first_accounts().strip())
                .filter(file -> !file.isEmpty())
                .map(Path::of);
    }
}
