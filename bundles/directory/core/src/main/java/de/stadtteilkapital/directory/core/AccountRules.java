package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.directory.api.SponsorDesk;
import de.stadtteilkapital.directory.core.persistence.AccountRegister;
import de.stadtteilkapital.directory.core.persistence.DirectoryRepository;
import de.stadtteilkapital.directory.core.persistence.MandateRegister;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which roles are given and taken by whom, and where they can hold. */
final class AccountRules {
    private static final String SOURCE = "DSGVO Art. 32";

    private final DirectoryRepository directory;
    private final SystemDay day;
    private final HandOver<SponsorDesk> sponsors;

    AccountRules(DirectoryRepository directory, SystemDay day, HandOver<SponsorDesk> sponsors) {
        this.directory = requireNonNull(directory);
        this.day = requireNonNull(day);
        this.sponsors = requireNonNull(sponsors);
    }

    /** The house sets districts up; no account can be named like it. */
    static boolean isHouse(Caller me) {
        return Caller.isHouse(me.account());
    }

    /** The roles that an invitation brings with it; any other is given by somebody else than who invites. */
    static boolean isInvitedTo(Role role) {
        return role == Role.SPONSOR || role == Role.OFFICE || role == Role.BODY_MEMBER;
    }

    /** Why somebody does not take a role of an account that they see; empty where they do. */
    static Optional<Text> whyNotTake(Caller me, Account account, RoleAssignment role) {
        return role.role() != Role.ADMIN
                        || AccountScope.isAnswerable(me, account)
                        || DirectoryRight.ADMINISTER.isHeld(me, role.district())
                ? Optional.empty()
                : Optional.of(new Text(
                        "Diese Rolle nimmt nur die Administration des Stadtteils.",
                        "Only the district's administrators take this role."));
    }

    /** @throws Refusal 403 for a role that the caller does not give, 422 with all that is wrong with where it should hold */
    void checkGiving(Caller me, NewRoleAssignment asked) {
        Assignment place = asked.place();
        if (isHouse(me)) {
            return;
        }
        if (place.role() == Role.ADMIN && !DirectoryRight.ADMINISTER.isHeld(me, place.district())) {
            throw Refusal.forbidden(new Text(
                    "Diese Rolle gibt nur die Administration des Stadtteils.",
                    "Only the district's administrators give this role."));
        }
        List<Objection> wrong = wrong(place);
        if (!wrong.isEmpty()) {
            throw Refusal.rule(wrong);
        }
    }

    /**
     * @throws Refusal 422 for a mandate that the account does not have in the district, that is over, or that is limited to
     *     tasks which are none of the role's
     */
    static void checkMandate(Account account, NewRoleAssignment asked, MandateRegister mandates, SystemDay day) {
        if (asked.mandate() == null) {
            return;
        }
        GivenMandate mandate = mandates.mandate(asked.mandate())
                .filter(one -> one.holder().equals(account.id()))
                .filter(one -> one.district().equals(asked.place().district()))
                .filter(one -> !one.isOver(day.today()))
                .orElseThrow(() -> wrongMandate(new Text(
                        "Ein solches Mandat hat die Person im Stadtteil nicht, oder es ist abgelaufen.",
                        "The person has no such mandate in the district, or it is over.")));
        if (!mandate.carries(asked.place().role())) {
            throw wrongMandate(new Text(
                    "Dieses Mandat ist auf Aufgaben beschränkt, die nicht zu dieser Rolle gehören.",
                    "This mandate is limited to tasks that are none of this role's."));
        }
    }

    private static Refusal wrongMandate(Text why) {
        return Refusal.rule("/mandate", why, "account.mandate", SOURCE);
    }

    /**
     * Nobody sends links for somebody else to themselves.
     *
     * @param me whose address it must not be, empty for the house
     */
    void checkMail(Optional<Account> me, String mail) {
        if (mail != null && me.map(Account::mail).filter(mail::equalsIgnoreCase).isPresent()) {
            throw Refusal.rule(
                    "/mail",
                    new Text(
                            "Das ist Ihre eigene Adresse; bitte die der Person angeben, für die das Konto ist.",
                            "This is your own address; please give that of the person whom the account is for."),
                    "account.mail",
                    SOURCE);
        }
    }

    /** @param successor null for nobody */
    static void checkSuccessor(Caller me, Account account, String successor, AccountRegister register) {
        if (successor != null
                && (successor.equals(account.id())
                        || register.account(successor)
                                .filter(other -> other.closedOn() == null)
                                .filter(other -> AccountScope.sees(me, other))
                                .isEmpty())) {
            throw Refusal.rule(
                    "/successor",
                    new Text(
                            "Übernehmen kann nur ein anderes offenes Konto des Stadtteils.",
                            "Only another open account of the district can take over."),
                    "account.successor",
                    SOURCE);
        }
    }

    private List<Objection> wrong(Assignment place) {
        List<Objection> wrong = new ArrayList<>();
        if (place.office() != null && !directory.takesPart(place.district(), place.office(), day.today())) {
            wrong.add(new Objection(
                    "/office",
                    new Text(
                            "Eine solche Stelle gibt es im Stadtteil nicht; bitte eine aus der Liste der Organisationen"
                                    + " nennen.",
                            "The district has no such office; please name one of its organisations."),
                    "account.office",
                    SOURCE));
        }
        if (!place.sponsors().stream()
                .allMatch(sponsor -> sponsors.call(known -> known.isRegistered(place.district(), sponsor)))) {
            wrong.add(new Objection(
                    "/sponsors",
                    new Text(
                            "Einer der Träger ist im Stadtteil nicht registriert; für ihn gibt der Stadtteil die Rolle, in"
                                    + " dem er es ist.",
                            "One of the sponsors is not registered in the district; the district in which it is gives the"
                                    + " role."),
                    "account.sponsors",
                    SOURCE));
        }
        return wrong;
    }
}
