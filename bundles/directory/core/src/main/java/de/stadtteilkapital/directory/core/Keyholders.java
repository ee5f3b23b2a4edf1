package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.directory.core.persistence.AccountRegister;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who can get into whose account, so that nobody both gives a role and gets in by it. */
final class Keyholders {
    private final AccountRegister register;

    Keyholders(AccountRegister register) {
        this.register = requireNonNull(register);
    }

    /** Why somebody gives no role to an account that they see; empty where they do. */
    Optional<Text> whyNoRole(Caller me, Account account) {
        if (me.account().equals(account.id())) {
            return Optional.of(new Text(
                    "Niemand gibt sich selbst eine Rolle; bitte jemand anderen darum.",
                    "Nobody gives a role to themselves; please ask somebody else."));
        }
        Map<String, Set<String>> known = register.keyholders(Set.of(account.id(), me.account()));
        Set<String> into = known.getOrDefault(account.id(), Set.of());
        return into.contains(me.account())
                                && register.secretHolders(account.id()).contains(me.account())
                        || isPuppet(me, account, into, known.getOrDefault(me.account(), Set.of()))
                ? Optional.of(new Text(
                        "Wer Kennwort, Einmal-Link oder Verknüpfung eines Kontos in der Hand hatte, gibt ihm keine Rolle;"
                                + " möglich ist, dass es die Koordinierungsstelle oder eine andere Administration tut.",
                        "Who has had an account's password, single-use link or linking in their hands gives it no role;"
                                + " the coordination office or another administrator can."))
                : Optional.empty();
    }

    /** Why somebody who gives roles to an account does not give this one; empty where they do. */
    Optional<Text> whyNotThisRole(Caller me, Account account, Role role) {
        return AccountRules.isInvitedTo(role) ? Optional.empty() : whyNotOffice(me, account);
    }

    /** Likewise of the roles of the office, to which nobody is invited. */
    Optional<Text> whyNotOffice(Caller me, Account account) {
        return register.keyholders(Set.of(account.id()))
                        .getOrDefault(account.id(), Set.of())
                        .contains(me.account())
                ? Optional.of(new Text(
                        "Wer die Mailadresse eines Kontos eingetragen hat, gibt ihm keine Rolle des Amts; möglich ist, dass"
                                + " es die Koordinierungsstelle oder eine andere Administration tut.",
                        "Who has entered an account's mail address gives it no role of the office; the coordination office"
                                + " or another administrator can."))
                : Optional.empty();
    }

    /**
     * Whether an administrator's account gives the role into which somebody gets who would have the role: the one it is
     * given to, or who gets into theirs. Into a coordinator's account nobody gets, so that the ordinary road remains.
     *
     * @param into who gets into the account
     * @param mine who gets into the giver's
     */
    private boolean isPuppet(Caller me, Account account, Set<String> into, Set<String> mine) {
        if (me.has(Role.COORDINATOR)) {
            return false;
        }
        Set<String> behind = behind(mine);
        return behind.contains(account.id()) || behind.stream().anyMatch(into::contains);
    }

    /** Those, and whoever gets into their accounts, and into those of these. */
    private Set<String> behind(Set<String> holders) {
        Set<String> behind = new HashSet<>();
        Set<String> next = holders;
        while (!next.isEmpty()) {
            behind.addAll(next);
            next = register.keyholders(next).values().stream()
                    .flatMap(Set::stream)
                    .filter(holder -> !behind.contains(holder))
                    .collect(Collectors.toSet());
        }
        return behind;
    }

    /**
     * Whether somebody may hold the first way into an account that nobody has entered yet: whoever gave it a role may not,
     * nor who gets into an administrator's account that did, nor an administrator into whose account such a one gets.
     */
    Possibility firstWayIn(Caller me, Account account, LocalDate today) {
        Set<String> givers = account.roles().stream()
                .filter(role -> role.mayHoldFrom(today))
                .map(RoleAssignment::givenBy)
                .collect(Collectors.toSet());
        boolean mine = givers.contains(me.account())
                || !me.has(Role.COORDINATOR)
                        && behind(Set.of(me.account())).stream().anyMatch(givers::contains)
                || givers.stream()
                        .filter(giver -> !isCoordinator(giver, today))
                        .anyMatch(giver -> behind(Set.of(giver)).contains(me.account()));
        return mine && !AccountRules.isHouse(me)
                ? Possibility.later(new Text(
                        "Wer einem Konto eine Rolle gab, bekommt keinen Weg hinein in die Hand; möglich ist, dass es jemand"
                                + " anderes aus Koordinierungsstelle oder Administration tut.",
                        "Whoever gave an account a role gets no way into it; somebody else of the coordination office or the"
                                + " administrators can."))
                : Possibility.now();
    }

    private boolean isCoordinator(String account, LocalDate today) {
        return register.account(account).stream()
                .flatMap(known -> known.roles().stream())
                // one that rests on a mandate may not hold today: who may not be one counts as none
                .anyMatch(role -> role.role() == Role.COORDINATOR && role.mandate() == null && role.holdsOn(today));
    }

    /**
     * The other way round of {@link #whyNoRole}: no way leads into an account that has a role in cases, whoever gave it,
     * nor into one that administers another district, or whoever makes the way would have the role; nor into one to which
     * they gave any.
     */
    static Possibility wayIn(Caller me, Account account, LocalDate today) {
        boolean opens = account.roles().stream()
                .filter(role -> role.mayHoldFrom(today))
                .anyMatch(role -> role.role() != Role.ADMIN
                        || !role.district().equals(account.district())
                        || role.givenBy().equals(me.account()));
        return opens && !AccountRules.isHouse(me)
                ? Possibility.later(new Text(
                        "Einen Weg in ein Konto, das Rollen hat, bekommt niemand in die Hand; möglich ist, sie erst zu nehmen:"
                                + " danach gibt sie die Koordinierungsstelle oder eine andere Administration wieder.",
                        "Nobody gets a way into an account that has roles; it is possible to take them first: the"
                                + " coordination office or another administrator gives them again afterwards."))
                : Possibility.now();
    }
}
