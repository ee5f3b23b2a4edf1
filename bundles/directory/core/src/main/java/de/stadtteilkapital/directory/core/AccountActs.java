package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whose it is to do something with an account, and whether its state lets them. */
final class AccountActs {
    /**
     * What an act is done on.
     *
     * @param role one of the account's; null where the act is about none
     */
    record On(Account account, RoleAssignment role) {
        On {
            requireNonNull(account);
        }

        On(Account account) {
            this(account, null);
        }
    }

    private final Keyholders keyholders;
    private final WaysIn ways;
    private final SystemDay day;

    AccountActs(Keyholders keyholders, WaysIn ways, SystemDay day) {
        this.keyholders = requireNonNull(keyholders);
        this.ways = requireNonNull(ways);
        this.day = requireNonNull(day);
    }

    /** The table. What has been done already is never possible again: whoever repeats it changes nothing. */
    Possibility of(Caller me, AccountAct act, On on) {
        Account account = on.account();
        return switch (act) {
            case RENAME, GIVE_ROLE -> whileOpen(account, Possibility::now);
            case INVITE_AGAIN -> whileOpen(account, () -> ways.inviteAgain(account));
            case FETCH_LINK -> whileOpen(account, () -> ways.fetchLink(me, account));
            case SEND_RESET -> whileOpen(account, () -> ways.sendReset(account));
            case CHANGE_MAIL -> whileOpen(account, () -> ways.changeMail(me, account));
            case LINK -> whileOpen(account, () -> Keyholders.wayIn(me, account, day.today()));
            case UNLINK -> Possibility.now();
            case END_ROLE -> on.role().endedAt() == null ? Possibility.now() : ended();
            case CLOSE -> account.closedOn() == null || account.login() != null ? Possibility.now() : closed(account);
            case REOPEN -> reopening(account);
        };
    }

    private static Possibility whileOpen(Account account, Supplier<Possibility> possibility) {
        return account.closedOn() == null ? possibility.get() : closed(account);
    }

    private static Possibility reopening(Account account) {
        if (account.closedOn() == null) {
            return Possibility.never(new Text("Dieses Konto ist offen.", "This account is open."));
        }
        return account.login() == null ? closed(account) : Possibility.now();
    }

    private static Possibility closed(Account account) {
        return Possibility.never(new Text(
                "Dieses Konto ist seit dem %s geschlossen; möglich ist, ein neues zu eröffnen."
                        .formatted(Wording.GERMAN.shortDay(account.closedOn())),
                "This account has been closed since %s; it is possible to open a new one."
                        .formatted(Wording.ENGLISH.shortDay(account.closedOn()))));
    }

    private static Possibility ended() {
        return Possibility.never(new Text("Diese Rolle ist schon beendet.", "This role was ended already."));
    }

    /** Of an account that the caller sees. */
    boolean may(Caller me, AccountAct act, On on) {
        return whyNot(me, act, on).isEmpty();
    }

    /** @throws Refusal 403 where it is not the caller's to do */
    void requireMay(Caller me, AccountAct act, On on) {
        whyNot(me, act, on).ifPresent(why -> {
            throw Refusal.forbidden(why);
        });
    }

    /** What lets somebody in, or keeps them out, is for the administration that answers for the account. */
    private Optional<Text> whyNot(Caller me, AccountAct act, On on) {
        if (AccountRules.isHouse(me)) {
            return Optional.empty();
        }
        return switch (act) {
            case RENAME, LINK, UNLINK, CLOSE, REOPEN -> whyNotAnswerable(me, on.account());
            case INVITE_AGAIN, SEND_RESET -> whyNotKeeping(me, on.account());
            case FETCH_LINK, CHANGE_MAIL -> whyNoWayIn(me, on.account());
            case GIVE_ROLE -> keyholders.whyNoRole(me, on.account());
            case END_ROLE -> AccountRules.whyNotTake(me, on.account(), on.role());
        };
    }

    /** @throws Refusal 403 where the caller gives roles to the account, but not this one */
    void requireGiving(Caller me, Account account, Role role) {
        if (!AccountRules.isHouse(me)) {
            keyholders.whyNotThisRole(me, account, role).ifPresent(why -> {
                throw Refusal.forbidden(why);
            });
        }
    }

    /** The same of every role, told beforehand. */
    Map<Role, Text> notGiven(Caller me, Account account) {
        Map<Role, Text> refused = new EnumMap<>(Role.class);
        whyNot(me, AccountAct.GIVE_ROLE, new On(account))
                .ifPresent(why -> Stream.of(Role.values()).forEach(role -> refused.put(role, why)));
        if (refused.isEmpty() && !AccountRules.isHouse(me)) {
            keyholders
                    .whyNotOffice(me, account)
                    .ifPresent(why -> Stream.of(Role.values())
                            .filter(role -> !AccountRules.isInvitedTo(role))
                            .forEach(role -> refused.put(role, why)));
        }
        return refused;
    }

    private static Optional<Text> whyNotAnswerable(Caller me, Account account) {
        return AccountScope.isAnswerable(me, account)
                ? Optional.empty()
                : Optional.of(new Text(
                        "Das ist Sache der Administration des Stadtteils, der das Konto eröffnet hat.",
                        "That is for the administrators of the district that opened the account."));
    }

    private static Optional<Text> whyNotKeeping(Caller me, Account account) {
        return DirectoryRight.KEEP_ACCOUNTS.isHeld(me, account.district())
                ? Optional.empty()
                : Optional.of(new Text(
                        "Das ist Sache des Stadtteils, der das Konto eröffnet hat.",
                        "That is for the district that opened the account."));
    }

    /** Who has come already is let in by administrators alone, and nobody lets themselves in. */
    private static Optional<Text> whyNoWayIn(Caller me, Account account) {
        if (me.account().equals(account.id())) {
            return Optional.of(new Text(
                    "Das eigene Konto ändert man bei den eigenen Angaben, mit dem jetzigen Kennwort.",
                    "One's own account is changed among one's own particulars, with the present password."));
        }
        return WaysIn.isEntered(account) ? whyNotAnswerable(me, account) : whyNotKeeping(me, account);
    }

    /**
     * Lets those pass who may make a way into the account now.
     *
     * @throws Refusal 409 where the account is closed; 403 where it has roles, since whose a role would be is no question of
     *     its state
     */
    void requireWayIn(Caller me, Account account) {
        On on = new On(account);
        requireMay(me, AccountAct.LINK, on);
        Possibility possibility = of(me, AccountAct.LINK, on);
        if (possibility.when() == Possibility.When.LATER) {
            throw Refusal.forbidden(possibility.reason());
        }
        possibility.require();
    }

    List<Possible> possible(Caller me, Account account) {
        On whole = new On(account);
        Stream<Possible> ofAll = Possible.of(
                Stream.of(AccountAct.values()).filter(act -> act != AccountAct.END_ROLE && act != AccountAct.UNLINK),
                act -> may(me, act, whole),
                act -> of(me, act, whole),
                account.id())
                .stream();
        Stream<Possible> ofRoles = AccountScope.roles(me, account).stream()
                .flatMap(role -> part(me, AccountAct.END_ROLE, new On(account, role), role.id()));
        Stream<Possible> ofLinks =
                account.links().stream().map(AccountLink::id).flatMap(link -> part(me, AccountAct.UNLINK, whole, link));
        return Stream.of(ofAll, ofRoles, ofLinks).flatMap(each -> each).toList();
    }

    private Stream<Possible> part(Caller me, AccountAct part, On on, String id) {
        return Possible.of(
                Stream.of(part),
                act -> may(me, act, on),
                act -> of(me, act, on),
                on.account().id(),
                id)
                .stream();
    }
}
