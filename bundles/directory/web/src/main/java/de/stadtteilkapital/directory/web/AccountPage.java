package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.AskedClosure;
import de.stadtteilkapital.directory.api.AskedLogin;
import de.stadtteilkapital.directory.api.AskedMail;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.rest.NoFields;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each act on an account as a whole: where it is, what it says, what is filled in, and what it came to. */
enum AccountPage {
    INVITE_AGAIN(
            AccountAct.INVITE_AGAIN,
            "/einladung",
            new Text(
                    "Die Person bekommt eine neue Mail mit einem Einmal-Link; der alte gilt dann nicht mehr.",
                    "The person gets a new mail with a single-use link; the old one no longer holds then."),
            new Text("Die Einladung an %s ist unterwegs.", "The invitation to %s is on its way."),
            plain(NoFields.class, (service, me, id, none) -> service.inviteAgain(me, id))),
    SEND_RESET(
            AccountAct.SEND_RESET,
            "/kennwort",
            new Text(
                    "Die Person bekommt eine Mail mit einem Einmal-Link, mit dem sie ein neues Kennwort wählt.",
                    "The person gets a mail with a single-use link with which they choose a new password."),
            new Text("Der Link ist an %s unterwegs.", "The link is on its way to %s."),
            plain(NoFields.class, (service, me, id, none) -> service.sendReset(me, id))),
    CHANGE_MAIL(
            AccountAct.CHANGE_MAIL,
            "/mail",
            new Text(
                    "Über die Mailadresse kommt man in das Konto; wer sie nennt, gibt ihm danach keine Rolle der"
                            + " Koordinierungsstelle.",
                    "By the mail address one gets into the account; who names it gives it no role of the office"
                            + " afterwards."),
            new Text("Die neue Mailadresse von %s gilt.", "The new mail address of %s holds."),
            plain(AskedMail.class, (service, me, id, asked) -> service.changeMail(me, id, asked.mail()))),
    RENAME(
            AccountAct.RENAME,
            "/anmeldename",
            new Text(
                    "Konto und Verlauf bleiben dieselben; angemeldet wird sich ab jetzt mit dem neuen Namen.",
                    "The account and its history stay the same; from now on the login is by the new name."),
            new Text("%s meldet sich ab jetzt mit dem neuen Namen an.", "%s logs in by the new name from now on."),
            plain(AskedLogin.class, (service, me, id, asked) -> service.rename(me, id, asked.login()))),
    LINK(
            AccountAct.LINK,
            "/verknuepfung",
            new Text(
                    "Die Person kommt dann auch über die Anmeldung der Stadt in dieses Konto.",
                    "The person then gets into this account by the city's login, too."),
            new Text("Die Anmeldung ist mit dem Konto von %s verknüpft.", "The login is linked to the account of %s."),
            plain(NewLink.class, (service, me, id, asked) -> service.link(me, id, asked))),
    CLOSE(
            AccountAct.CLOSE,
            "/schliessen",
            new Text(
                    "Ab dem nächsten Klick kommt niemand mehr in das Konto; Anmeldungen, Einmal-Links und Verknüpfungen"
                            + " enden. Es kann wieder geöffnet werden, solange der Anmeldename nicht gelöscht ist.",
                    "From the next click on nobody gets into the account; logins, single-use links and links end. It can"
                            + " be opened again as long as the login name was not erased."),
            new Text("Das Konto von %s ist geschlossen.", "The account of %s is closed."),
            plain(
                    AskedClosure.class,
                    (service, me, id, asked) ->
                            service.close(me, id, Boolean.TRUE.equals(asked.eraseLogin()), asked.successor()))),
    REOPEN(
            AccountAct.REOPEN,
            "/oeffnen",
            new Text(
                    "Das Konto gilt wieder mit seinem Kennwort und den Rollen, die noch laufen.",
                    "The account holds again with its password and the roles that still run."),
            new Text("Das Konto von %s ist wieder offen.", "The account of %s is open again."),
            plain(NoFields.class, (service, me, id, none) -> service.reopen(me, id))),

    /** Those that have pages of their own. */
    GIVE_ROLE(AccountAct.GIVE_ROLE, "/rolle"),
    FETCH_LINK(AccountAct.FETCH_LINK, "/link");

    private final AccountAct act;
    private final String place;
    private final Text explained;
    private final Text done;
    private final Optional<Plain<?>> plain;

    /** Does the act with what was filled in. */
    @FunctionalInterface
    interface Work<B> {
        Account done(AccountService service, Caller me, String id, B body);
    }

    /** A form and what comes of it. */
    record Plain<B extends Record>(Class<B> type, Work<B> work) {}

    AccountPage(AccountAct act, String place) {
        this(act, place, Text.same(""), Text.same(""), Optional.empty());
    }

    AccountPage(AccountAct act, String place, Text explained, Text done, Plain<?> plain) {
        this(act, place, explained, done, Optional.of(plain));
    }

    AccountPage(AccountAct act, String place, Text explained, Text done, Optional<Plain<?>> plain) {
        this.act = requireNonNull(act);
        this.place = requireNonNull(place);
        this.explained = requireNonNull(explained);
        this.done = requireNonNull(done);
        this.plain = plain;
    }

    private static <B extends Record> Plain<B> plain(Class<B> type, Work<B> work) {
        return new Plain<>(type, work);
    }

    AccountAct act() {
        return act;
    }

    String place() {
        return place;
    }

    /** What it does, said before. */
    Text explained() {
        return explained;
    }

    Text done(Account account) {
        return done.with(account.name());
    }

    /** Empty for one that has a page of its own. */
    Optional<Plain<?>> plain() {
        return plain;
    }

    static AccountPage of(Act act) {
        return Stream.of(values())
                .filter(page -> page.act == act)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page for " + act));
    }

    static Optional<AccountPage> at(String place) {
        return Stream.of(values())
                .filter(page -> page.plain.isPresent() && page.place.equals("/" + place))
                .findFirst();
    }
}
