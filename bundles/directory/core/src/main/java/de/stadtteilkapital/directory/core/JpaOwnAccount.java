package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.NewMail;
import de.stadtteilkapital.directory.api.NewPassword;
import de.stadtteilkapital.directory.api.OwnAccountService;
import de.stadtteilkapital.directory.api.OwnParticulars;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Authenticator;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Credentials;
import de.stadtteilkapital.platform.api.identity.Passwords;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people change of their own account; what lets them in takes the present password once more. */
@Component(immediate = true)
public final class JpaOwnAccount implements OwnAccountService {
    private final AccountDesk desk;
    private final Authenticator authenticator;
    private final Passwords passwords;
    private final PasswordRules rules;

    @Activate
    public JpaOwnAccount(
            @Reference AccountDesk desk,
            @Reference Authenticator authenticator,
            @Reference Passwords passwords,
            @Reference AccountTerms terms) {
        this.desk = requireNonNull(desk);
        this.authenticator = requireNonNull(authenticator);
        this.passwords = requireNonNull(passwords);
        rules = new PasswordRules(terms::shortestPassword);
    }

    @Override
    public Account account(Caller me) {
        if (me.scopes() != null) {
            throw Refusal.forbidden(
                    new Text("Ein Programm hat kein eigenes Konto.", "A program has no account of its own."));
        }
        return desk.register()
                .account(me.account())
                .filter(account -> account.closedOn() == null)
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public Account change(Caller me, OwnParticulars asked) {
        return act(me, account -> {
            desk.register().describe(account.id(), asked);
            desk.events().described(me, account, asked);
        });
    }

    @Override
    public Account changeMail(Caller me, NewMail asked, String address) {
        requirePresent(me, asked.present(), address);
        return act(me, account -> {
            desk.register().changeMail(account.id(), asked.mail());
            desk.links().endAll(account.id());
            desk.events().mailChanged(me, account, asked.mail());
        });
    }

    @Override
    public Account changePassword(Caller me, NewPassword asked, String address) {
        Account mine = account(me);
        Input in = Input.of(NewPassword.class);
        rules.check(in, "password", asked.password(), Stream.of(mine.login(), mine.name()));
        in.require(
                !asked.password().equals(asked.present()),
                "password",
                new Text("Das ist das jetzige Kennwort.", "This is the present password."));
        in.refuse();
        requirePresent(me, asked.present(), address);
        String hash = passwords.hash(asked.password().toCharArray());
        return act(me, account -> {
            desk.register().choosePassword(account.id(), hash);
            desk.links().endAll(account.id());
            desk.events().passwordChosen(me, account, "PRESENT");
        });
    }

    private Account act(Caller me, Consumer<Account> change) {
        return desk.transactions().required(() -> {
            desk.register().act(account(me).id());
            change.accept(account(me));
            desk.transactions().flush();
            return account(me);
        });
    }

    /** As at the login, with its brakes, and wherever passwords are checked. */
    private void requirePresent(Caller me, String present, String address) {
        Account mine = account(me);
        if (!mine.hasPassword()) {
            throw Refusal.conflict(new Text(
                    "Dieses Konto hat kein Kennwort; es wird über eine verknüpfte Anmeldung betreten.",
                    "This account has no password; it is entered by a linked login."));
        }
        boolean right = authenticator
                .authenticate(new Credentials.Password(mine.login(), present.toCharArray()), address)
                .filter(shown -> shown.account().equals(me.account()))
                .isPresent();
        if (!right) {
            throw Refusal.invalid(
                    "/present", new Text("Das jetzige Kennwort stimmt nicht.", "The present password is not right."));
        }
    }
}
