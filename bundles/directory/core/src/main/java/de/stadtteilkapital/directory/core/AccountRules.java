package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.SponsorDesk;
import de.stadtteilkapital.directory.core.persistence.AccountRegister;
import de.stadtteilkapital.directory.core.persistence.DirectoryRepository;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Who may do what to an account, so that nobody both gives a role and gets in by it. */
final class AccountRules {
    private final AccountRegister register;
    private final DirectoryRepository directory;
    private final HandOver<SponsorDesk> sponsors;

    AccountRules(AccountRegister register, DirectoryRepository directory, HandOver<SponsorDesk> sponsors) {
        this.register = requireNonNull(register);
        this.directory = requireNonNull(directory);
        this.sponsors = requireNonNull(sponsors);
    }

    /** The house sets districts up; no account can be named like it. */
    static boolean isHouse(Caller me) {
        return me.account().startsWith("system:");
    }

    static void requireOpen(Account account) {
        if (account.closedOn() != null) {
            throw Refusal.conflict(new Text(
                            "Dieses Konto ist seit dem %s geschlossen (CLOSED); möglich ist, ein neues zu eröffnen.",
                            "This account has been closed since %s (CLOSED); it is possible to open a new one.")
                    .with(account.closedOn()));
        }
    }

    /** What lets somebody in, or keeps them out, is for the administration that answers for the account. */
    static void requireAdministrator(Caller me, Account account) {
        if (!DirectoryRight.ADMINISTER.isHeld(me, account.district()) && !isHouse(me)) {
            throw Refusal.forbidden(new Text(
                    "Das ist Sache der Administration des Stadtteils, der das Konto eröffnet hat.",
                    "That is for the administrators of the district that opened the account."));
        }
    }

    void checkGiving(Caller me, Account account, NewRoleAssignment asked) {
        Assignment place = asked.place();
        if (isHouse(me)) {
            return;
        }
        if (me.account().equals(account.id())) {
            throw Refusal.forbidden(new Text(
                    "Niemand gibt sich selbst eine Rolle; bitte jemand anderen darum.",
                    "Nobody gives a role to themselves; please ask somebody else."));
        }
        if (place.role() == Role.ADMIN && !DirectoryRight.ADMINISTER.isHeld(me, place.district())) {
            throw Refusal.forbidden(new Text(
                    "Diese Rolle gibt nur die Administration des Stadtteils.",
                    "Only the district's administrators give this role."));
        }
        if (register.isKeyholder(account.id(), me.account()) || isPuppet(me, account)) {
            throw Refusal.forbidden(new Text(
                    "Wer Kennwort, Einmal-Link oder Verknüpfung eines Kontos in der Hand hatte, gibt ihm keine Rolle;"
                            + " möglich ist, dass es die Koordinierungsstelle oder eine andere Administration tut.",
                    "Who has had an account's password, single-use link or linking in their hands gives it no role; the"
                            + " coordination office or another administrator can."));
        }
        if (place.office() != null
                && directory.organisation(place.district(), place.office()).isEmpty()) {
            throw Refusal.rule(
                    "/office",
                    new Text(
                            "Eine solche Stelle gibt es im Stadtteil nicht; bitte eine aus der Liste der Organisationen"
                                    + " nennen.",
                            "The district has no such office; please name one of its organisations."),
                    "account.office",
                    "DSGVO Art. 32");
        }
        if (!place.sponsors().stream()
                .allMatch(sponsor -> sponsors.call(known -> known.isRegistered(place.district(), sponsor)))) {
            throw Refusal.rule(
                    "/sponsors",
                    new Text(
                            "Einer der Träger ist im Stadtteil nicht registriert; für ihn gibt der Stadtteil die Rolle, in"
                                    + " dem er es ist.",
                            "One of the sponsors is not registered in the district; the district in which it is gives the"
                                    + " role."),
                    "account.sponsors",
                    "DSGVO Art. 32");
        }
    }

    /**
     * Whether an administrator's account gives the role into which somebody gets who would have the role: the one it is
     * given to, or who gets into theirs. Into a coordinator's account nobody gets, so that the ordinary road remains.
     */
    private boolean isPuppet(Caller me, Account account) {
        if (me.has(Role.COORDINATOR)) {
            return false;
        }
        Set<String> gain = new HashSet<>(register.keyholders(account.id()));
        gain.add(account.id());
        Set<String> behind = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(me.account()));
        while (!open.isEmpty()) {
            register.keyholders(open.pop()).stream().filter(behind::add).forEach(open::push);
        }
        return behind.stream().anyMatch(gain::contains);
    }

    /**
     * The other way round of {@link #checkGiving}: no way leads into an account that has a role in cases, whoever gave it,
     * nor into one that administers another district, or whoever makes the way would have the role; nor into one to which
     * they gave any.
     */
    static void checkKey(Caller me, Account account, LocalDate today) {
        boolean opens = account.roles().stream()
                .filter(role -> role.mayHoldFrom(today))
                .anyMatch(role -> role.role() != Role.ADMIN
                        || !role.district().equals(account.district())
                        || role.givenBy().equals(me.account()));
        if (opens && !isHouse(me)) {
            throw Refusal.forbidden(new Text(
                    "Einen Weg in ein Konto, das Rollen hat, bekommt niemand in die Hand; möglich ist, sie erst zu nehmen:"
                            + " danach gibt sie die Koordinierungsstelle oder eine andere Administration wieder.",
                    "Nobody gets a way into an account that has roles; it is possible to take them first: the coordination"
                            + " office or another administrator gives them again afterwards."));
        }
    }
}
