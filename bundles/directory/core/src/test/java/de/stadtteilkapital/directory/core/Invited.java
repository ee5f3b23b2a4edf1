package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;

import de.stadtteilkapital.directory.api.ChosenPassword;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.NewInvitation;
import de.stadtteilkapital.directory.api.SentInvitation;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;

/** An office that invites by mail, and people who come in by what the mails say. */
final class Invited {
    static final String ADDRESS = "192.0.2.1";
    static final ChosenPassword GOOD = new ChosenPassword("vier gelbe Regenschirme");
    static final ChosenPassword OTHER = new ChosenPassword("neun blaue Fahrraeder");

    private static final Assignment SPONSOR = Assignment.sponsor(NORTH, List.of(NORTH + "-verein"));

    private final DirectoryHouse house;
    Caller coordinator;
    Caller admin;

    Invited(DirectoryHouse house) {
        this.house = house;
    }

    void open() {
        house.clear();
        coordinator = house.caller(house.open(NORTH, "koordination", Assignment.in(NORTH, Role.COORDINATOR)));
        admin = house.caller(house.open(NORTH, "admin", Assignment.in(NORTH, Role.ADMIN)));
        house.outside.mailLeaves = true;
        house.events.clear();
        house.security.clear();
    }

    SentInvitation invite(String mail) {
        return house.invitations.invite(
                coordinator, new NewInvitation(NORTH, null, "Anna Ahorn", mail, null, DirectoryHouse.role(SPONSOR)));
    }

    String entered(String mail) {
        String id = invite(mail).account();
        enter(mailed(), GOOD);
        return id;
    }

    /** As the mail that was sent last has it. */
    String mailed() {
        Outside.Sent sent = house.outside.lastMail();
        boolean invitation = "directory.invitation".equals(sent.kind());
        String text = (invitation
                        ? new InvitationMail(house.desk, house.words)
                        : new ResetMail(house.desk, house.words))
                .write(sent.about(), Outside.URL)
                .orElseThrow()
                .text()
                .german();
        String line = text.lines()
                .filter(each -> each.startsWith(Outside.URL + (invitation ? "/einladung/" : "/passwort/")))
                .findFirst()
                .orElseThrow();
        return line.substring(line.lastIndexOf('/') + 1);
    }

    void enter(String token, ChosenPassword chosen) {
        house.entry.enter(LinkKind.INVITATION, token, chosen, ADDRESS);
    }

    void gone(LinkKind kind, String token) {
        refused(() -> house.entry.look(kind, token, ADDRESS), Refusal.Kind.NOT_FOUND);
    }
}
