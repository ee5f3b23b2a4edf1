package de.stadtteilkapital.directory.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.directory.api.Mandate;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class JpaDirectoryTest {
    private static final Caller HERE = Caller.house("test", "hamm-norden");
    private static final Caller ELSEWHERE = Caller.house("test", "anderswo");
    private static final PageRequest ALL = PageRequest.of(Map.of());

    private final DirectoryHouse house;
    private final JpaDirectory directory;
    private final NotedEvents events;

    JpaDirectoryTest(Database kind) {
        house = new DirectoryHouse(kind);
        directory = house.directory;
        events = house.events;
    }

    @BeforeEach
    void clear() {
        house.database.clear();
        events.clear();
    }

    @Test
    void aCallerHasRolesSponsorsAndBarsAsTheyAreNow() {
        String id = house.open("hamm-norden", "traeger1", role(Role.SPONSOR), role(Role.AUDITOR));
        directory.actFor(HERE, id, "hamm-norden", "sponsor-2");
        directory.actFor(HERE, id, "hamm-norden", "sponsor-1");
        directory.bar(HERE, id, "application-1");

        Caller caller = house.caller(id);

        assertThat(caller.account()).isEqualTo(id);
        assertThat(caller.name()).isEqualTo("Person traeger1");
        assertThat(caller.roles()).extracting(Assignment::role).containsExactly(Role.SPONSOR, Role.AUDITOR);
        assertThat(caller.roles().get(0).sponsors()).containsExactly("sponsor-1", "sponsor-2");
        assertThat(caller.roles().get(1).sponsors()).isEmpty();
        assertThat(caller.isBarredFrom("application-1")).isTrue();
        assertThat(house.forgotten).containsExactly(id);
    }

    @Test
    void repeatingAnActChangesNothing() {
        String id = house.open("hamm-norden", "traeger1", role(Role.SPONSOR));
        directory.actFor(HERE, id, "hamm-norden", "sponsor-1");
        directory.actFor(HERE, id, "hamm-norden", "sponsor-1");
        directory.bar(HERE, id, "application-1");
        directory.bar(HERE, id, "application-1");

        assertThat(events.types())
                .containsExactly(
                        "directory.accountOpened",
                        "directory.roleGiven",
                        "directory.sponsorAssigned",
                        "directory.barred");
        assertThat(events.all())
                .filteredOn(e -> e.type().equals("directory.barred"))
                .singleElement()
                .satisfies(e -> assertThat(e.application()).isEqualTo("application-1"));
    }

    @Test
    void anAccountWithoutARoleGetsNowhere() {
        String id = house.open("hamm-norden", "niemand");

        assertThat(house.accounts.caller(id)).isEmpty();
        assertThat(house.accounts.caller("gibtesnicht")).isEmpty();
    }

    @Test
    void aRoleHasSomebodyUnbarredWhereItHoldsTodayForWhoIsBarredFromNoneOfTheCases() {
        Set<String> cases = Set.of("application-1", "application-2");
        assertThat(directory.hasUnbarred("hamm-norden", Role.COORDINATOR, cases))
                .isFalse();
        String id = house.open("hamm-norden", "koordination", role(Role.COORDINATOR));

        directory.bar(HERE, id, "application-3");
        assertThat(directory.hasUnbarred("hamm-norden", Role.COORDINATOR, cases))
                .isTrue();
        assertThat(directory.hasUnbarred("anderswo", Role.COORDINATOR, cases)).isFalse();
        assertThat(directory.hasUnbarred("hamm-norden", Role.AUDITOR, cases)).isFalse();
        directory.bar(HERE, id, "application-2");
        assertThat(directory.hasUnbarred("hamm-norden", Role.COORDINATOR, cases))
                .isFalse();
        assertThat(directory.hasUnbarred("hamm-norden", Role.COORDINATOR, Set.of()))
                .isTrue();
        house.register.take(
                HERE, id, house.register.account(HERE, id).roles().get(0).id());
        assertThat(directory.hasUnbarred("hamm-norden", Role.COORDINATOR, Set.of()))
                .isFalse();
    }

    @Test
    void aBodysMembersAreThoseWhoHaveItsRoleToday() {
        Assignment seat = new Assignment(Role.BODY_MEMBER, "hamm-norden", null, "komitee", List.of());
        String id = house.open("hamm-norden", "mitglied", seat);
        house.open("hamm-norden", "koordination", role(Role.COORDINATOR));

        assertThat(directory.bodyMembers("hamm-norden")).isEqualTo(Map.of("komitee", Set.of(id)));
        assertThat(directory.bodyMembers("hamm-sueden")).isEmpty();
        house.register.take(
                HERE, id, house.register.account(HERE, id).roles().get(0).id());
        assertThat(directory.bodyMembers("hamm-norden")).isEmpty();
    }

    @Test
    void whoTakesPartHasARoleInTheDistrictToday() {
        String id = house.open("hamm-norden", "koordination", role(Role.COORDINATOR));
        String guest = house.open("hamm-sueden", "gast");

        assertThat(directory.takesPart("hamm-norden", id)).isTrue();
        assertThat(directory.takesPart("hamm-sueden", id)).isFalse();
        assertThat(directory.takesPart("hamm-sueden", guest)).isFalse();
        assertThat(directory.homeOf(guest)).contains("hamm-sueden");
        assertThat(directory.homeOf("gibtesnicht")).isEmpty();
    }

    /** Of an account that is a guest elsewhere no other district hears what it registers. */
    @Test
    void aSponsorIsAssignedInTheDistrictOfItsRegistrationAlone() {
        String id =
                house.open("hamm-norden", "traeger1", role(Role.SPONSOR), Assignment.sponsor("hamm-sueden", List.of()));
        events.clear();
        directory.actFor(HERE, id, "hamm-norden", "sponsor-1");
        assertThat(events.all())
                .singleElement()
                .satisfies(e -> assertThat(e.district()).isEqualTo("hamm-norden"));
    }

    @Test
    void nobodyUnknownIsBarred() {
        notFound(() -> directory.bar(HERE, "gibtesnicht", "application-1"));
        notFound(() -> directory.actFor(HERE, "gibtesnicht", "hamm-norden", "sponsor-1"));
        notFound(() -> house.register.close(HERE, "gibtesnicht", false));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void organisationsAreSeenInTheirDistrictAndSharedOnesEverywhere() {
        directory.putOrganisation(HERE, new Organisation("jugendamt", "Jugendamt", "hamm-norden", List.of("B", "A")));
        directory.putOrganisation(HERE, new Organisation("bmfsfj", "Bundesministerium", null, List.of("FUNDER")));
        directory.putOrganisation(HERE, new Organisation("aemter", "Ämternetzwerk", "hamm-norden", List.of("PARTNER")));
        directory.putOrganisation(HERE, new Organisation("jugendamt", "Jugendamt", "hamm-norden", List.of("A", "C")));

        assertThat(directory.organisations(HERE, ALL).items())
                .extracting(Organisation::id)
                .containsExactly("aemter", "bmfsfj", "jugendamt");
        assertThat(directory.organisation(HERE, "hamm-norden", "jugendamt").roles())
                .containsExactly("A", "C");
        assertThat(directory.organisations(ELSEWHERE, ALL).items())
                .extracting(Organisation::id)
                .containsExactly("bmfsfj");
        assertThat(directory
                        .organisations(ELSEWHERE, PageRequest.of(Map.of("district", "hamm-norden")))
                        .items())
                .extracting(Organisation::id)
                .containsExactly("bmfsfj");
        notFound(() -> directory.organisation(ELSEWHERE, "hamm-norden", "jugendamt"));
        assertThat(directory.organisations(Caller.PUBLIC, ALL).items()).hasSize(1);
    }

    @Test
    void organisationsOfTwoDistrictsMayBearOneId() {
        directory.putOrganisation(
                HERE, new Organisation("jobcenter", "Jobcenter Hamm", "hamm-norden", List.of("PARTNER")));
        directory.putOrganisation(
                ELSEWHERE, new Organisation("jobcenter", "Jobcenter Süd", "anderswo", List.of("PARTNER")));

        assertThat(directory.organisation("hamm-norden", "jobcenter").name()).isEqualTo("Jobcenter Hamm");
        assertThat(directory.organisation("anderswo", "jobcenter").name()).isEqualTo("Jobcenter Süd");
        assertThat(directory.organisations(HERE, ALL).items())
                .extracting(Organisation::name)
                .containsExactly("Jobcenter Hamm");
    }

    @Test
    void organisationsAreNamedToWhoeverWouldReadThem() {
        directory.putOrganisation(HERE, new Organisation("jobcenter", "Jobcenter Hamm", "hamm-norden", List.of("A")));
        directory.putOrganisation(HERE, new Organisation("jobcenter", "Jobcenter", null, List.of("A")));
        directory.putOrganisation(ELSEWHERE, new Organisation("jugendamt", "Jugendamt Süd", "anderswo", List.of("A")));
        InDistrict own = new InDistrict("hamm-norden", "jobcenter");
        InDistrict shared = new InDistrict("anderswo", "jobcenter");
        InDistrict theirs = new InDistrict("anderswo", "jugendamt");
        InDistrict unknown = new InDistrict("hamm-norden", "gibtesnicht");
        List<InDistrict> asked = List.of(own, shared, theirs, unknown);

        assertThat(directory.names(HERE, asked)).isEqualTo(Map.of(own, "Jobcenter Hamm", shared, "Jobcenter"));
        assertThat(directory.names(ELSEWHERE, asked))
                .isEqualTo(Map.of(own, "Jobcenter", shared, "Jobcenter", theirs, "Jugendamt Süd"));
        assertThat(directory.names(HERE, List.of())).isEmpty();
    }

    @Test
    void personsAreNamedToWhoeverWouldReadTheirAccounts() {
        String here = house.open("hamm-norden", "hier", role(Role.AUDITOR));
        String guest = house.open("anderswo", "gast", role(Role.AUDITOR));
        String there = house.open("anderswo", "dort");
        List<String> asked = List.of(here, guest, there, "gibtesnicht", here);

        assertThat(house.register.names(HERE, asked)).isEqualTo(Map.of(here, "Person hier", guest, "Person gast"));
        assertThat(house.register.names(ELSEWHERE, asked))
                .isEqualTo(Map.of(guest, "Person gast", there, "Person dort"));
        assertThat(house.register.names(Callers.in("hamm-norden", Role.AUDITOR), asked))
                .isEmpty();
        assertThat(house.register.names(HERE, List.of())).isEmpty();
    }

    @Test
    void mandatesAreSeenInTheirDistrict() {
        Mandate mandate = new Mandate(
                "stellvertretung",
                "DEPUTY_COORDINATOR",
                "Ratsbeschluss 3372/03",
                LocalDate.of(2026, 11, 1),
                null,
                "koordination",
                "hamm-norden");
        directory.addMandate(HERE, mandate);
        directory.addMandate(HERE, mandate);

        assertThat(directory.mandates(HERE, ALL).items()).containsExactly(mandate);
        assertThat(directory.mandates(ELSEWHERE, ALL).items()).isEmpty();
        assertThat(events.types()).containsExactly("directory.mandateGranted");
    }

    private static void notFound(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static Assignment role(Role role) {
        return Assignment.in("hamm-norden", role);
    }
}
