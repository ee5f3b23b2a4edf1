package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.InvitationService;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewInvitation;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.SentInvitation;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens accounts for those who are invited, and makes the links by which they get in. */
@Component(immediate = true)
public final class JpaInvitations implements InvitationService {
    private final AccountDesk desk;
    private final EntryLinks links;

    @Activate
    public JpaInvitations(@Reference AccountDesk desk) {
        this.desk = requireNonNull(desk);
        links = new EntryLinks(desk);
    }

    @Override
    public SentInvitation invite(Caller me, NewInvitation asked) {
        requireInviting(me, asked);
        return desk.transactions().required(() -> {
            NewRoleAssignment role = asked.role();
            desk.rules().checkMail(desk.register().account(me.account()), asked.mail());
            if (role != null) {
                checkRole(me, role);
            }
            Account account = desk.open(
                    me,
                    new NewAccount(
                            asked.district(), asked.login(), asked.name(), null, asked.mail(), asked.language()));
            desk.events().invited(me, account, role);
            if (role != null) {
                desk.give(me, account, role);
            }
            Instant expires = desk.mail().isOpen()
                    ? links.send(me, account, LinkKind.INVITATION).expires()
                    : null;
            return told(account, role == null ? null : role.place().role(), expires);
        });
    }

    private static SentInvitation told(Account account, Role role, Instant expires) {
        return new SentInvitation(
                account.id(), account.district(), account.login(), account.name(), account.mail(), role, expires);
    }

    private static void requireInviting(Caller me, NewInvitation asked) {
        boolean mine = DirectoryRight.KEEP_ACCOUNTS.isHeld(me, asked.district())
                || asked.role() != null && isColleague(me, asked.role().place(), asked.district());
        if (!mine || me.scopes() != null) {
            throw Refusal.notFound();
        }
    }

    /** For one sponsor or office that the caller acts for themselves. */
    private static boolean isColleague(Caller me, Assignment place, String district) {
        if (!district.equals(place.district())) {
            return false;
        }
        return switch (place.role()) {
            case SPONSOR ->
                me.hasIn(district, Role.SPONSOR)
                        && place.sponsors().size() == 1
                        && me.actsFor(place.sponsors().get(0));
            case OFFICE -> place.ofOffice().stream().anyMatch(me.offices()::contains);
            default -> false;
        };
    }

    private void checkRole(Caller me, NewRoleAssignment role) {
        if (!AccountRules.isInvitedTo(role.place().role())) {
            throw Refusal.rule(
                    "/role",
                    new Text(
                            "Diese Rolle gibt nach der Einladung jemand anderes aus Koordinierungsstelle oder Administration.",
                            "This role is given after the invitation by somebody else of the coordination office or the"
                                    + " administrators."),
                    "account.invited-role",
                    "DSGVO Art. 32");
        }
        desk.rules().checkGiving(me, role);
    }
}
