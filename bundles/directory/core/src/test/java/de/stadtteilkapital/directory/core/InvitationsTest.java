package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.directory.api.NewInvitation;
import de.stadtteilkapital.directory.api.NewMail;
import de.stadtteilkapital.directory.api.SentInvitation;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom one invites to what, and that nobody both gives a role and gets in by it. */
@OnBothDatabases
class InvitationsTest {
    private static final String CLUB = NORTH + "-verein";
    private static final String OTHER_CLUB = NORTH + "-chor";

    private final DirectoryHouse house;
    private Caller admin;
    private Caller secondAdmin;
    private Caller coordinator;
    private Caller sponsor;

    InvitationsTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void people() {
        house.clear();
        admin = house.caller(house.open(NORTH, "admin", Assignment.in(NORTH, Role.ADMIN)));
        secondAdmin = house.caller(house.open(NORTH, "admin2", Assignment.in(NORTH, Role.ADMIN)));
        coordinator = house.caller(house.open(NORTH, "koordination", Assignment.in(NORTH, Role.COORDINATOR)));
        sponsor = house.caller(house.open(NORTH, "traeger", Assignment.sponsor(NORTH, List.of(CLUB, CLUB + "2"))));
        house.events.clear();
    }

    @Test
    void whoActsForASponsorInvitesForThatOneAlone() {
        SentInvitation made = invite(sponsor, Assignment.sponsor(NORTH, List.of(CLUB)));
        assertThat(house.caller(made.account()).sponsors()).containsExactly(CLUB);

        for (Assignment place : List.of(
                Assignment.sponsor(NORTH, List.of()),
                Assignment.sponsor(NORTH, List.of(CLUB, CLUB + "2")),
                Assignment.sponsor(NORTH, List.of(OTHER_CLUB)),
                Assignment.sponsor(SOUTH, List.of(CLUB)),
                Assignment.office(NORTH, "jobcenter"),
                Assignment.member(NORTH, "komitee"),
                Assignment.in(NORTH, Role.ADMIN))) {
            refused(() -> invite(sponsor, place), Refusal.Kind.NOT_FOUND);
        }
        refused(() -> invite(sponsor, null), Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whoInvitesGivesNoRoleOfTheOffice() {
        for (Role role : Role.values()) {
            boolean others =
                    List.of(Role.SPONSOR, Role.OFFICE, Role.BODY_MEMBER).contains(role);
            if (!others) {
                refused(() -> invite(admin, Assignment.in(NORTH, role)), Refusal.Kind.RULE);
            }
        }
        SentInvitation made = invite(admin, null);
        Assignment finance = Assignment.in(NORTH, Role.FINANCE_OFFICER);
        refused(() -> house.give(admin, made.account(), finance), Refusal.Kind.FORBIDDEN);
        house.give(coordinator, made.account(), finance);
        assertThat(house.caller(made.account()).has(Role.FINANCE_OFFICER)).isTrue();
    }

    @Test
    void whoInvitedGivesFurtherRolesOfThoseOutsideTheOfficeAsLongAsTheyHadNoLink() {
        String id =
                invite(coordinator, Assignment.sponsor(NORTH, List.of(CLUB))).account();
        house.register.fetchLink(admin, id);

        house.give(coordinator, id, Assignment.member(NORTH, "komitee"));
        assertThat(house.register.notGiven(coordinator, id).keySet())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Role.SPONSOR, Role.OFFICE, Role.BODY_MEMBER)));
        assertThat(house.register.notGiven(admin, id)).containsOnlyKeys(Role.values());
        assertThat(house.register.notGiven(secondAdmin, id)).isEmpty();
        refused(() -> house.give(coordinator, id, Assignment.in(NORTH, Role.AUDITOR)), Refusal.Kind.FORBIDDEN);
        refused(() -> house.give(admin, id, Assignment.member(NORTH, "netzwerk")), Refusal.Kind.FORBIDDEN);
        house.give(secondAdmin, id, Assignment.in(NORTH, Role.AUDITOR));
    }

    @Test
    void nobodyInvitesTheirOwnMailbox() {
        house.outside.mailLeaves = true;
        house.register.changeMail(DirectoryHouse.HERE, coordinator.account(), "koordination@example.org");

        assertThatThrownBy(() -> house.invitations.invite(
                        coordinator,
                        new NewInvitation(NORTH, "strohmann", "Strohmann", "Koordination@example.org", null, null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.objections().get(0).rule()).isEqualTo("account.mail"));
    }

    @Test
    void whoChangesAnAddressGivesNoRoleAfterwards() {
        String id = house.open(NORTH, "neu");
        house.register.changeMail(admin, id, "neu@example.org");

        refused(() -> house.give(admin, id, Assignment.in(NORTH, Role.AUDITOR)), Refusal.Kind.FORBIDDEN);
        house.give(coordinator, id, Assignment.in(NORTH, Role.AUDITOR));
        refused(() -> house.register.changeMail(admin, id, "anders@example.org"), Refusal.Kind.CONFLICT);
    }

    @Test
    void theLinkIsFetchedByWhoGaveNoRoleAndIsNotBehindWhoDid() {
        Assignment club = Assignment.sponsor(NORTH, List.of(CLUB));
        SentInvitation ofAdmin = invite(admin, club);
        refused(() -> house.register.fetchLink(admin, ofAdmin.account()), Refusal.Kind.CONFLICT);
        house.register.fetchLink(coordinator, ofAdmin.account());

        SentInvitation ofCoordinator = invite(coordinator, club);
        refused(() -> house.register.fetchLink(coordinator, ofCoordinator.account()), Refusal.Kind.CONFLICT);
        house.register.fetchLink(secondAdmin, ofCoordinator.account());

        // an administrator's account into which another gets is as good as theirs
        house.register.secretFetched(admin, secondAdmin.account());
        SentInvitation ofPuppet = invite(secondAdmin, club);
        refused(() -> house.register.fetchLink(admin, ofPuppet.account()), Refusal.Kind.CONFLICT);
        SentInvitation ofMaster = invite(admin, club);
        refused(() -> house.register.fetchLink(secondAdmin, ofMaster.account()), Refusal.Kind.CONFLICT);
        house.register.fetchLink(coordinator, ofPuppet.account());
        house.register.fetchLink(coordinator, ofMaster.account());
    }

    @Test
    void whereMailBringsTheLinkNobodyFetchesIt() {
        house.outside.mailLeaves = true;
        SentInvitation made = invite(coordinator, Assignment.member(NORTH, "komitee"));

        assertThat(made.expires()).isNotNull();
        assertThat(house.outside.lastMail())
                .isEqualTo(new Outside.Sent(
                        made.account(),
                        NORTH,
                        "directory.invitation",
                        house.outside.lastMail().about()));
        refused(() -> house.register.fetchLink(admin, made.account()), Refusal.Kind.CONFLICT);
    }

    @Test
    void withoutAPublicAddressThereIsNoLink() {
        SentInvitation made = invite(coordinator, Assignment.member(NORTH, "komitee"));
        house.outside.publicUrl = null;

        refused(() -> house.register.fetchLink(admin, made.account()), Refusal.Kind.CONFLICT);
    }

    @Test
    void anInvitationIsToldWithoutTheLinkAndThePersonCanBeErased() {
        house.outside.mailLeaves = true;
        invite(coordinator, Assignment.member(NORTH, "komitee"));

        DomainEvent invited = house.events.all().stream()
                .filter(event -> "directory.accountInvited".equals(event.type()))
                .findFirst()
                .orElseThrow();
        assertThat(invited.facts()).containsOnlyKeys("role").containsEntry("role", "bodyMember");
        assertThat(invited.particulars()).containsOnlyKeys("name", "mail");
        assertThat(house.events.all())
                .allSatisfy(event -> assertThat(event.facts().toString()).doesNotContain("Neu", "example.org"));
    }

    @Test
    void aProgramInvitesNobody() {
        Caller program = new Caller("x", "x", coordinator.roles(), coordinator.bars(), Set.of());
        refused(() -> invite(program, null), Refusal.Kind.NOT_FOUND);
    }

    @Test
    void anAddressIsOne() {
        for (String mail :
                List.of("a", "a@b", "a b@example.org", "a@example.org\nBcc: b@example.org", "<a@example.org>")) {
            refused(() -> new NewInvitation(NORTH, "neu", "Neu", mail, null, null), Refusal.Kind.INVALID);
            refused(() -> new NewMail(mail, "x"), Refusal.Kind.INVALID);
        }
    }

    private int count;

    private SentInvitation invite(Caller me, Assignment place) {
        count++;
        String district = place == null ? NORTH : place.district();
        return house.invitations.invite(
                me,
                new NewInvitation(
                        district,
                        null,
                        "Neu",
                        "neu" + count + "@example.org",
                        null,
                        place == null ? null : DirectoryHouse.role(place)));
    }
}
