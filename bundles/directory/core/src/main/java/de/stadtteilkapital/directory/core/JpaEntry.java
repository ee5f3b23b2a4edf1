package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.ChosenPassword;
import de.stadtteilkapital.directory.api.EnteredAccount;
import de.stadtteilkapital.directory.api.EntryService;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.OpenedLink;
import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.GuessBrake;
import de.stadtteilkapital.platform.api.identity.Passwords;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets people in by single-use links. */
@Component(immediate = true)
public final class JpaEntry implements EntryService {
    private final AccountDesk desk;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final GuessBrake brake;
    private final ResetRequests resets;

    @Activate
    public JpaEntry(
            @Reference AccountDesk desk,
            @Reference Passwords passwords,
            @Reference AccountTerms terms,
            @Reference GuessBrake brake,
            @Reference ResetRequests resets) {
        this.desk = requireNonNull(desk);
        this.passwords = requireNonNull(passwords);
        rules = new PasswordRules(terms::shortestPassword);
        this.brake = requireNonNull(brake);
        this.resets = requireNonNull(resets);
    }

    @Override
    public OpenedLink look(LinkKind kind, String token, String address) {
        return new OpenedLink(kind, holding(kind, token, address).expires(), rules.shortest());
    }

    private SingleUse holding(LinkKind kind, String token, String address) {
        return brake.secret(address, () -> desk.links().holding(kind, token)).orElseThrow(Refusal::notFound);
    }

    /** The hash is worked out before the unit of work, unless the caller has begun one. */
    @Override
    public EnteredAccount enter(LinkKind kind, String token, ChosenPassword chosen, String address) {
        SingleUse link = holding(kind, token, address);
        Account account = desk.register().account(link.account()).orElseThrow(Refusal::notFound);
        Input in = Input.of(ChosenPassword.class);
        rules.check(in, "password", chosen.password(), Stream.of(account.login(), account.name()));
        in.refuse();
        String hash = passwords.hash(chosen.password().toCharArray());
        return desk.transactions().required(() -> {
            // of two at the same time the database lets one, and closing the account meets it on the account's row
            desk.register().act(account.id());
            if (desk.links().holding(kind, token).isEmpty() || !desk.links().use(link)) {
                throw Refusal.notFound();
            }
            desk.links().endAll(account.id());
            desk.register().choosePassword(account.id(), hash);
            desk.events().passwordChosen(themself(account), account, kind.name());
            return new EnteredAccount(account.login());
        });
    }

    /** Who holds the link stands in the log as the account's owner, without any role. */
    private static Caller themself(Account account) {
        return new Caller(account.id(), account.name(), List.of(), Set.of());
    }

    @Override
    public void askForReset(String loginOrMail, String address) {
        brake.count(address);
        resets.ask(loginOrMail);
    }
}
