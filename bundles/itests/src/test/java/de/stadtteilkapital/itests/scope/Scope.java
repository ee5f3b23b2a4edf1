package de.stadtteilkapital.itests.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Everyone sees what is theirs: two districts, people of every kind, everything a round leaves behind. */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Scope {
    private final Database database;

    private Road road;
    private Sql sql;
    private List<Person> people;
    private Matrix matrix;
    private String barred;

    Scope(Database database) {
        this.database = database;
    }

    @BeforeAll
    void walk(Containers containers) throws SQLException {
        Karaf karaf = containers.fresh("scope-" + database.name().toLowerCase(Locale.ROOT), database);
        // all ask at once; how many reports are made at once is tried elsewhere
        karaf.configure("de.stadtteilkapital.reporting.cfg", Map.of("reportsAtOnce", "64"));
        // all guess at links; how they are slowed is tried elsewhere
        karaf.configure("de.stadtteilkapital.throttling.cfg", Map.of("failures.address", "1000000"));
        road = Demonstration.start(karaf);
        sql = karaf.sql();
        barred = new Walk(road, sql).barred.application;
        people = People.all(sql, barred);
        matrix = new Matrix(road, sql, people, barred);
    }

    @Test
    void theMatrixNamesWhatOpenApiNames() {
        Set<String> described = new TreeSet<>();
        JsonNode paths =
                road.anyone().get("/api/openapi.json").expect(200).json().get("paths");
        paths.fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> known = Stream.of("reading.csv", "acting.csv")
                .flatMap(table -> Operation.all(table).stream())
                .map(Operation::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(described);
    }

    /** What OpenAPI says of each operation. */
    private Map<String, JsonNode> described() {
        Map<String, JsonNode> described = new TreeMap<>();
        JsonNode paths =
                road.anyone().get("/api/openapi.json").expect(200).json().get("paths");
        paths.fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(verb -> described.put(
                                verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), verb.getValue())));
        return described;
    }

    @Test
    void whatCannotBeSeenNeitherFiltersNorSorts() {
        List<String> lists = described().entrySet().stream()
                .filter(operation -> !operation
                        .getValue()
                        .at("/responses/200/content/application~1json/schema/properties/items")
                        .isMissingNode())
                .map(Map.Entry::getKey)
                // the feed has a cursor of its own and no order but one
                .filter(operation -> !"GET /events".equals(operation))
                .toList();
        assertThat(lists).hasSizeGreaterThan(20);
        assertThat(matrix.nosiness(lists)).isEmpty();
    }

    @Test
    void thereIsSomethingOfEveryKind() {
        for (Map<String, String> line : Table.read("things.csv")) {
            assertThat(matrix.things(line.get("kind"))).as(line.get("kind")).isNotEmpty();
        }
    }

    @Test
    void everyoneReadsWhatIsTheirsAndCannotTellOtherThingsFromNothing() {
        assertThat(matrix.reading()).isEmpty();
    }

    @Test
    void listsHoldWhatIsTheirReaders() {
        assertThat(matrix.lists()).isEmpty();
    }

    @Test
    void nobodyActsOnWhatIsNotTheirs() throws SQLException {
        List<Map<String, Object>> before =
                sql.query("select district, digest from platform_event_head order by district");
        assertThat(matrix.acting()).isEmpty();
        assertThat(sql.query("select district, digest from platform_event_head order by district"))
                .isEqualTo(before);
    }

    @Test
    void aRecusedPersonReadsTheRestUnfalsified() {
        String session = matrix.things("minutes").get(0).id();
        for (String account : List.of("komitee3", "komitee6", "komitee7")) {
            new Recused(road, account).seesTheAgenda(session, barred);
            new Recused(road, account).readsRedactedMinutes(session);
        }
        new Recused(road, "komitee6")
                .readsTrueCalls(matrix.things("fundCall").get(0).id());
        new Recused(road, "komitee7")
                .readsTrueSums(matrix.things("budget").get(0).id());
    }

    @Test
    void theTableOfTheFeedNamesWhatHappened() throws SQLException {
        Feed table = new Feed(sql, matrix);
        assertThat(table.unknown()).isEmpty();
        // the walk ends with open claims, and nobody leaves
        assertThat(table.idle())
                .containsExactlyInAnyOrder(
                        "applications.adviceClosed",
                        "applications.criteriaWithdrawn",
                        "applications.newStartAgreed",
                        "applications.purgeWithdrawn",
                        "applications.purged",
                        "applications.revised",
                        "applications.sponsorChanged",
                        "attachments.checked",
                        "attachments.refused",
                        "committee.attendanceEntrusted",
                        "committee.bodyChanged",
                        "committee.bodyRemoved",
                        "committee.rulesWithdrawn",
                        "committee.joiningTakenBack",
                        "committee.leavingTakenBack",
                        "committee.memberChanged",
                        "committee.memberResigned",
                        "committee.memberSucceeded",
                        "committee.rulesSet",
                        "directory.absenceEnded",
                        "directory.absenceWithdrawn",
                        "directory.accountClosed",
                        "directory.accountInvited",
                        "directory.accountRenamed",
                        "directory.accountReopened",
                        "directory.accountUnlinked",
                        "directory.apiClientFetched",
                        "directory.apiClientFirstUsed",
                        "directory.apiClientRevoked",
                        "directory.mailAddressChanged",
                        "directory.mandateChanged",
                        "directory.mandateEnded",
                        "directory.mandateRemoved",
                        "directory.organisationEnded",
                        "directory.organisationRemoved",
                        "directory.particularsChanged",
                        "directory.passwordChosen",
                        "directory.roleTaken",
                        "directory.singleUseLinkMade",
                        "finance.coordinationCostTakenBack",
                        "finance.fundCallRestGivenUp",
                        "finance.grantClosed",
                        "finance.parkedReceiptAssigned",
                        "finance.paymentRequestEnded",
                        "finance.recoveryPaid",
                        "finance.trancheRaised",
                        "finance.trancheReduced",
                        "finance.voucherConfirmed",
                        "mail.dropped",
                        "mail.retried",
                        "mail.setAside",
                        "programme.areasWithdrawn",
                        "programme.codeAdded",
                        "programme.codeEnded",
                        "programme.codeMoved",
                        "programme.codeRemoved",
                        "programme.codeRenamed",
                        "programme.districtChanged",
                        "programme.districtRemoved",
                        "programme.fileTaken",
                        "programme.fileTakenBack",
                        "programme.peopleExported",
                        "programme.goalRemoved",
                        "programme.markAdded",
                        "programme.markChanged",
                        "programme.markEnded",
                        "programme.markPictureKept",
                        "programme.markRemoved",
                        "programme.needChanged",
                        "programme.needEnded",
                        "programme.needRemoved",
                        "programme.parameterWithdrawn",
                        "programme.planChanged",
                        "programme.planRemoved",
                        "programme.roundChanged",
                        "programme.roundClosed",
                        "programme.roundRemoved",
                        "programme.textSet",
                        "programme.textWithdrawn");
    }

    @Test
    void theFeedTellsEveryoneWhatTheyMayKnow() throws SQLException {
        Feed table = new Feed(sql, matrix);
        for (Person person : people) {
            if (!person.isAnyone()) {
                assertThat(feed(person)).as(person.account()).isEqualTo(table.of(person));
            }
        }
    }

    private List<String> feed(Person person) {
        List<String> told = new ArrayList<>();
        String cursor = "0";
        while (true) {
            Answer answer = road.as(person.account())
                    .get("/api/events?limit=200&after=" + cursor)
                    .expect(200);
            assertThat(matrix.leak(person, answer)).as(person.account()).isEmpty();
            answer.json()
                    .get("items")
                    .forEach(event -> told.add(event.get("type").asText().replace("de.stadtteilkapital.", "") + " "
                            + event.get("id").asText()));
            if (answer.json().get("items").isEmpty()) {
                return told;
            }
            cursor = answer.text("next");
        }
    }
}
