package de.stadtteilkapital.platform.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.EventLogReader.Link;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
class JdbcEventLogTest {
    private static final Caller COORDINATOR = caller("koordination", Role.COORDINATOR, List.of(), Set.of());

    private final PlatformDatabase database;

    JdbcEventLogTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
    }

    @Test
    void anEventIsReadAsItWasWritten() {
        append("case-1", "s-1");
        LoggedEvent event = read(COORDINATOR, "0").items().get(0);
        assertThat(event.position()).isEqualTo(1);
        assertThat(event.type()).isEqualTo("applications.submitted");
        assertThat(event.actor()).isEqualTo("koordination");
        assertThat(event.time()).isEqualTo(PlatformDatabase.NOW);
        assertThat(event.fact("amount")).isEqualTo("9500.00");
    }

    @Test
    void withoutAUnitOfWorkNothingIsWritten() {
        assertThatThrownBy(() -> database.events.append(COORDINATOR, event("case-1", "s-1")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSponsorSeesOnlyItsOwnAndTheCursorStillMovesOn() {
        append("case-1", "s-1");
        append("case-2", "s-2");
        Caller sponsor = caller("traeger1", Role.SPONSOR, List.of("s-1"), Set.of());
        Page<LoggedEvent> first = read(sponsor, "0");
        assertThat(first.items()).extracting(LoggedEvent::application).containsExactly("case-1");
        append("case-3", "s-1");
        assertThat(read(sponsor, first.next()).items())
                .extracting(LoggedEvent::application)
                .containsExactly("case-3");
    }

    @Test
    void whoIsRecusedSeesNothingOfTheCase() {
        append("case-1", "s-1");
        append("case-2", "s-2");
        Caller barred = caller("koordination", Role.COORDINATOR, List.of(), Set.of("case-1"));
        assertThat(read(barred, "0").items())
                .extracting(LoggedEvent::application)
                .containsExactly("case-2");
    }

    @Test
    void aRecusedApplicantStillHearsWhatApplicantsHear() {
        append("case-1", "s-1");
        append("case-2", "s-2");
        Caller applicant = caller("traeger1", Role.SPONSOR, List.of("s-1"), Set.of("case-1"));
        assertThat(read(applicant, "0").items())
                .extracting(LoggedEvent::application)
                .containsExactly("case-1");
    }

    @Test
    void aCaseIsReadByItselfInTheScopeOfItsReader() {
        append("case-1", "s-1");
        append("case-2", "s-1");
        append("case-1", "s-1");
        assertThat(database.events.ofCase(COORDINATOR, "hamm-norden", "case-1"))
                .extracting(LoggedEvent::position)
                .containsExactly(1L, 3L);
        assertThat(ofCase(caller("traeger1", Role.SPONSOR, List.of("s-1"), Set.of())))
                .hasSize(2);
        assertThat(ofCase(caller("traeger1", Role.SPONSOR, List.of("s-1"), Set.of("case-1"))))
                .hasSize(2);
        assertThat(ofCase(caller("traeger2", Role.SPONSOR, List.of("s-2"), Set.of())))
                .isEmpty();
        assertThat(ofCase(caller("koordination", Role.COORDINATOR, List.of(), Set.of("case-1"))))
                .isEmpty();
        assertThat(ofCase(Caller.PUBLIC)).isEmpty();
    }

    private List<LoggedEvent> ofCase(Caller caller) {
        return database.events.ofCase(caller, "hamm-norden", "case-1");
    }

    @Test
    void whoIsRecusedSeesNothingOfWhatWasJoinedToTheCase() {
        opened("advice-1");
        opened("advice-2");
        database.transactions.run(() -> {
            database.events.join("advice-1", "case-1");
            database.events.join("advice-1", "case-1");
        });
        Caller barred = caller("koordination", Role.COORDINATOR, List.of(), Set.of("case-1"));
        assertThat(read(barred, "0").items()).extracting(LoggedEvent::subject).containsExactly("advice-2");
        assertThat(read(COORDINATOR, "0").items()).hasSize(2);
    }

    private void opened(String adviceCase) {
        database.transactions.run(() -> database.events.append(
                COORDINATOR,
                new DomainEvent("applications.adviceOpened", adviceCase, "hamm-norden", null, Map.of(), Set.of())));
    }

    @Test
    void smallPagesSkipNothing() {
        for (int i = 0; i < 7; i++) {
            append("case-" + i, "s-1");
        }
        List<String> seen = new ArrayList<>();
        String cursor = "0";
        for (Page<LoggedEvent> page = database.events.after(COORDINATOR, cursor, 3);
                !page.items().isEmpty();
                page = database.events.after(COORDINATOR, page.next(), 3)) {
            page.items().forEach(event -> seen.add(event.application()));
        }
        assertThat(seen).containsExactly("case-0", "case-1", "case-2", "case-3", "case-4", "case-5", "case-6");
    }

    @Test
    void aRoleInAnotherDistrictDoesNotBringItsPast() {
        append("case-1", "s-1");
        appendIn("anderswo", "case-2");
        String cursor = read(COORDINATOR, "0").next();
        appendIn("anderswo", "case-3");
        assertThat(read(coordinatorOf("hamm-norden", "anderswo"), cursor).items())
                .extracting(LoggedEvent::application)
                .containsExactly("case-3");
    }

    @Test
    void theFirstRoleDoesNotBringThePast() {
        append("case-1", "s-1");
        String cursor = read(new Caller("neu", "neu", List.of(), Set.of()), "0").next();
        append("case-2", "s-1");
        assertThat(read(COORDINATOR, cursor).items())
                .extracting(LoggedEvent::application)
                .containsExactly("case-2");
    }

    @Test
    void whoBeginsAtTheBeginningReadsEveryDistrictFromThere() {
        append("case-1", "s-1");
        appendIn("anderswo", "case-2");
        Caller both = coordinatorOf("hamm-norden", "anderswo");
        Page<LoggedEvent> first = database.events.after(both, "0", 1);
        assertThat(first.items()).extracting(LoggedEvent::application).containsExactly("case-2");
        assertThat(read(both, first.next()).items())
                .extracting(LoggedEvent::application)
                .containsExactly("case-1");
    }

    @Test
    void aDistrictThatBeginsLaterIsReadFromItsBeginning() {
        append("case-1", "s-1");
        Caller both = coordinatorOf("hamm-norden", "anderswo");
        String cursor = read(both, "0").next();
        appendIn("anderswo", "case-2");
        assertThat(read(both, cursor).items())
                .extracting(LoggedEvent::application)
                .containsExactly("case-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "x", "aGFtbQ", "aGFtbT0t", "'; drop table platform_event"})
    void aForgedCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> read(COORDINATOR, cursor)).isInstanceOf(Refusal.class);
    }

    @Test
    void eachDigestIsOverTheOneBeforeAndTheBody() {
        append("case-1", "s-1");
        append("case-2", "s-2");
        String before = Chain.START;
        for (Link link : links()) {
            assertThat(link.digest()).isEqualTo(Sha256.hex(before + link.body()));
            before = link.digest();
        }
        assertThat(chronicle().heads())
                .singleElement()
                .satisfies(head -> assertThat(head.position()).isEqualTo(2));
    }

    @Test
    void whatTellsOfAPersonStandsBesideTheChain() {
        database.transactions.run(() -> database.events.append(
                COORDINATOR,
                new DomainEvent(
                        "applications.adviceOpened",
                        "a-1",
                        "hamm-norden",
                        null,
                        Map.of(),
                        Map.of("name", "Erika Mustermann"),
                        Set.of(),
                        LocalDate.of(2027, 5, 22))));
        assertThat(database.count("platform_event_particulars where retain_until = '2027-05-22'"))
                .isEqualTo(1);
        assertThat(links().get(0).body()).doesNotContain("Mustermann").contains("\"particulars\":\"");
        assertThatThrownBy(() -> database.execute("delete from platform_event_particulars"))
                .as("nothing was purged yet")
                .isInstanceOf(IllegalStateException.class);
        database.execute(
                "insert into platform_purge (table_name, row_key, district, purged_at, event)"
                        + " select 'platform_event_particulars', event, 'hamm-norden', '-', event from platform_event_particulars");
        database.execute("delete from platform_event_particulars");
        assertThat(links()).hasSize(1);
    }

    private void append(String application, String sponsor) {
        database.transactions.run(() -> database.events.append(COORDINATOR, event(application, sponsor)));
    }

    private void appendIn(String district, String application) {
        database.transactions.run(() -> database.events.append(
                COORDINATOR,
                new DomainEvent(
                        "applications.submitted",
                        application,
                        district,
                        application,
                        Map.of(),
                        Set.of(Audience.role(Role.COORDINATOR, district)))));
    }

    private static Caller coordinatorOf(String... districts) {
        List<Assignment> roles = Stream.of(districts)
                .map(district -> new Assignment(Role.COORDINATOR, district, null, null, List.of()))
                .toList();
        return new Caller("koordination", "koordination", roles, Set.of());
    }

    private static DomainEvent event(String application, String sponsor) {
        return new DomainEvent(
                "applications.submitted",
                application,
                "hamm-norden",
                application,
                Map.of("amount", Money.of("9500.00")),
                Set.of(Audience.sponsor(sponsor)));
    }

    private Page<LoggedEvent> read(Caller caller, String cursor) {
        return database.events.after(caller, cursor, 50);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        chronicle().export("hamm-norden", links::add);
        return links;
    }

    private JdbcEventLogReader chronicle() {
        return new JdbcEventLogReader(
                database.transactions,
                database.schema,
                new EventHandlers(database.transactions, database.schema, database.bell));
    }

    private static Caller caller(String account, Role role, List<String> sponsors, Set<String> bars) {
        return new Caller(account, account, List.of(new Assignment(role, "hamm-norden", null, null, sponsors)), bars);
    }
}
