package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Four applications of "Verein": a draft, one incomplete and overdue, one submitted, one assessed with 300 points. */
@OnBothDatabases
class ApplicationRowsTest {
    private static final String HOME = "hamm-norden";

    /** Filters or search, and the titles found, by file number. */
    private static final String FOUND = """
            state=DRAFT                              > Hof
            state=SUBMITTED,INCOMPLETE               > Laden, Garten
            type=OTHER_TYPE                          > Garten
            type=OTHER_TYPE,INDIVIDUAL_INTEGRATION   > Hof, Laden, Garten, Fest
            goal=g                                   > Hof, Laden, Garten, Fest
            goal=h                                   >
            need=n                                   > Garten
            need=n,m                                 > Garten
            need=m                                   >
            targetGroup=MIGRANTS                     > Hof, Laden, Fest
            targetGroup=MIGR%NTS                     >
            feature=INVESTMENT                       > Hof, Laden, Garten, Fest
            feature=INVEST                           >
            amountFrom=9500.00                       > Hof, Laden, Fest
            amountFrom=800&amountTo=801              > Garten
            submittedFrom=2026-11-22                 > Laden, Garten, Fest
            submittedFrom=2026-11-23                 > Garten
            submittedTo=2026-11-22                   > Laden, Fest
            overdue=true                             > Laden
            overdue=false&state=INCOMPLETE,SUBMITTED > Garten
            q=gart                                   > Garten
            q=hn-2026-0002                           > Laden
            q=VEREIN                                 > Hof, Laden, Garten, Fest
            q=v_rein                                 >
            sponsor=nobody                           >
            """;

    /** Days of due by hand: two weeks end on a Sunday, so on the Monday after (BGB § 193); a draft's round ends. */
    private static final String SHOWN = """
            Hof: 9500.00, null points, DRAFT since 2026-11-22, Abgabe 2027-01-31
            Laden: 9500.00, null points, INCOMPLETE since 2026-11-22, Nachforderung 2026-12-07
            Garten: 800.00, null points, SUBMITTED since 2026-12-08, formale Prüfung 2026-12-22
            Fest: 9500.00, 300 points, PRE_ASSESSED since 2026-11-22, nothing
            """;

    private final House house;
    private final Caller sponsor;
    private final String assessed;

    ApplicationRowsTest(Database kind) {
        house = new House(kind);
        house.clear();
        sponsor = house.sponsor();
        house.draft(sponsor, "Hof");
        String laden = house.draft(sponsor, "Laden").id();
        String garten = house.applications.draft(sponsor, garten()).id();
        assessed = house.draft(sponsor, "Fest").id();
        house.applications.submit(sponsor, laden);
        house.applications.check(
                House.OFFICE, laden, new FormalCheck(FormalCheck.Result.INCOMPLETE, List.of("Skizze")));
        house.applications.submit(sponsor, assessed);
        house.applications.check(House.OFFICE, assessed, Stages.COMPLETE);
        house.applications.preAssess(House.OFFICE, assessed, Stages.network("need", 3));
        house.clock.set(LocalDate.of(2026, 12, 8));
        house.applications.submit(sponsor, garten);
    }

    private Proposal garten() {
        Proposal plain = House.written(sponsor, "Garten");
        Proposal small = Spoilt.with(
                Spoilt.with(plain, "financingPlan", List.of(new PlanLine("MATERIAL", null, Money.of("800.00")))),
                "projectType",
                "OTHER_TYPE");
        return Spoilt.with(Spoilt.with(small, "targetGroups", List.of("WOMEN")), "needs", List.of("n"));
    }

    @Test
    void filtersAndSearchFindWhatTheTableSays() {
        assertThat(FOUND.lines()).allSatisfy(line -> {
            String[] parts = line.split(">", -1);
            assertThat(titles(House.OFFICE, parts[0].strip())).as(line).isEqualTo(parts[1].strip());
        });
    }

    @Test
    void aLineShowsWhatAListNeeds() {
        assertThat(rows(House.OFFICE, "").stream().map(this::shown))
                .containsExactlyElementsOf(SHOWN.lines().toList());
        assertThat(rows(House.OFFICE, ""))
                .extracting(ApplicationRow::sponsorName)
                .containsOnly("Verein");
    }

    private String shown(ApplicationRow row) {
        String due = row.due() == null
                ? "nothing"
                : row.due().what().german() + " " + row.due().date();
        return "%s: %s, %s points, %s since %s, %s"
                .formatted(
                        row.title(),
                        row.requestedAmount(),
                        row.points(),
                        row.state(),
                        LocalDate.ofInstant(row.stateSince(), house.clock.zone()),
                        due);
    }

    @Test
    void ordersAreTotal() {
        assertThat(titles(House.OFFICE, "sort=amount")).startsWith("Garten");
        assertThat(titles(House.OFFICE, "sort=due")).isEqualTo("Laden, Garten, Hof, Fest");
        assertThat(titles(House.OFFICE, "sort=-points")).startsWith("Fest");
        assertThat(titles(House.OFFICE, "sort=-since")).startsWith("Garten");
    }

    @Test
    void pointsAreToldToThoseWhoMayKnowThem() {
        assertThat(points(House.OFFICE)).isEqualTo(300);
        assertThat(points(in(HOME, Role.AUDITOR))).isEqualTo(300);
        assertThat(points(sponsor)).isNull();
        assertThat(points(both(sponsor, House.OFFICE))).isNull();
        assertThat(points(in(HOME, Role.FINANCE_OFFICER))).isNull();
        assertThat(titles(in(HOME, Role.FINANCE_OFFICER), "sort=points")).isEmpty();
    }

    private Integer points(Caller me) {
        return rows(me, "").stream()
                .filter(row -> row.id().equals(assessed))
                .findFirst()
                .orElseThrow()
                .points();
    }

    @Test
    void whoMayNotKnowTheSponsorFindsNothingByItsName() {
        house.register.schedule(House.OFFICE, assessed, "komitee");
        Caller committee = member(HOME, "komitee");
        assertThat(rows(committee, ""))
                .singleElement()
                .satisfies(row -> assertThat(row.sponsorName()).isNull());
        assertThat(titles(committee, "q=Verein")).isEmpty();
        assertThat(titles(committee, "q=Fest")).isEqualTo("Fest");
    }

    @Test
    void countsAreByStateAndInScope() {
        assertThat(counts(House.OFFICE, "")).isEqualTo("DRAFT 1, SUBMITTED 1, INCOMPLETE 1, PRE_ASSESSED 1");
        assertThat(counts(House.OFFICE, "id=unknown," + assessed)).isEqualTo("PRE_ASSESSED 1");
        assertThat(counts(House.OFFICE, "amountTo=900")).isEqualTo("SUBMITTED 1");
        assertThat(counts(in(HOME, Role.AUDITOR), "")).isEqualTo("SUBMITTED 1, INCOMPLETE 1, PRE_ASSESSED 1");
        assertThat(counts(barred(House.OFFICE, assessed), "state=PRE_ASSESSED")).isEmpty();
        assertThat(counts(Caller.PUBLIC, "")).isEmpty();
    }

    private String counts(Caller me, String query) {
        return String.join(
                ", ",
                house.applications.counts(me, asked(query)).stream()
                        .map(count -> count.state() + " " + count.count())
                        .toList());
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsName() {
        for (String query : List.of(
                "state=OPEN", "amountFrom=viel", "submittedTo=2026-13-01", "overdue=maybe", "iban=x", "sort=iban")) {
            Refusal refusal = catchThrowableOfType(
                    Refusal.class, () -> house.applications.applications(House.OFFICE, asked(query)));
            assertThat(refusal.kind()).as(query).isEqualTo(Refusal.Kind.INVALID);
        }
    }

    @Test
    void aNewStateBeginsAnew() {
        house.register.schedule(House.OFFICE, assessed, "komitee");
        assertThat(rows(House.OFFICE, "state=SCHEDULED")).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(ApplicationState.SCHEDULED);
            assertThat(row.stateSince()).isEqualTo(house.clock.now());
        });
    }

    private String titles(Caller me, String query) {
        return String.join(
                ", ", rows(me, query).stream().map(ApplicationRow::title).toList());
    }

    private List<ApplicationRow> rows(Caller me, String query) {
        return house.applications.applications(me, asked(query)).items();
    }

    private static PageRequest asked(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                parameters.put(part.split("=")[0], part.split("=", 2)[1]);
            }
        }
        String q = parameters.remove("q");
        String sort = parameters.remove("sort");
        return new PageRequest(50, null, q, parameters, sort);
    }
}
