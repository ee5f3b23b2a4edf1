package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
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
        return into.contains(me.account()) || isPuppet(me, account, into, known.getOrDefault(me.account(), Set.of()))
                ? Optional.of(new Text(
                        "Wer Kennwort, Einmal-Link oder Verknüpfung eines Kontos in der Hand hatte, gibt ihm keine Rolle;"
                                + " möglich ist, dass es die Koordinierungsstelle oder eine andere Administration tut.",
                        "Who has had an account's password, single-use link or linking in their hands gives it no role;"
                                + " the coordination office or another administrator can."))
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
        Set<String> behind = new HashSet<>();
        Set<String> next = mine;
        while (!next.isEmpty()) {
            behind.addAll(next);
            next = register.keyholders(next).values().stream()
                    .flatMap(Set::stream)
                    .filter(holder -> !behind.contains(holder))
                    .collect(Collectors.toSet());
        }
        return behind.contains(account.id()) || behind.stream().anyMatch(into::contains);
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
