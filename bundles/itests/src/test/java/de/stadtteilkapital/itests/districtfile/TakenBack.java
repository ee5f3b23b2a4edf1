package de.stadtteilkapital.itests.districtfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A file with every chapter is taken, taken back, and taken again: the rows of the rooms are the same each time. */
abstract class TakenBack {
    private static final String DISTRICT = "rueckviertel";

    /** The rooms' own; the ledger, and criteria that were withdrawn, tell what was, as the log does. */
    private static final String COMPARED =
            "(programme|committee|finance|applications|partners|reporting|directory_organisation)_?.*";

    private static final String LOG =
            "finance_(account|posting|entry_total|tranche.*)|applications_(criteri.*|set_criterion)";

    private static final String FILE = """
            format: 1
            district:
              id: rueckviertel
              name: Rückviertel
              programme: Lokales Kapital für soziale Zwecke
              maxGrant: 6000.00
              fileNumberPrefix: RV
              office:
                name: Stadt Musterstadt
                street: Südplatz 3
                city: 12345 Musterstadt
                phone: 0123 456-0
                email: koordinierung@rueckviertel.example
                funders: Gefördert aus Mitteln des Europäischen Sozialfonds
              land: NW
              procedureLaw: LAND
            areas:
              - areas:
                  - name: Rückviertel
                    streets:
                      - name: Südplatz
                      - name: Lange Straße
                        houseNumbers: 1–45
            plans:
              - version: Aktionsplan 2027
                goals:
                  - Nachbarschaften beleben
            codeLists:
              - list: targetGroup
                codes:
                  - code: NEWCOMERS
                    german: Neu Zugezogene
                    english: Newcomers
            needs:
              - title: Treffpunkt
                source: Konferenz
                priority: HIGH
                goals: [Nachbarschaften beleben]
            parameters:
              - key: committee.noticePeriod
                value: P10D
              - key: committee.quorumLeast
                value: 5
                from: 2099-01-01
            texts:
              - key: programme.page.idea
                german: Kommen Sie vorbei.
            rounds:
              - name: Kalenderjahr 2099
                start: 2099-01-01
                end: 2099-12-31
                submissionDeadline: 2099-05-31
                coordinationShare: 0.15
            criteria:
              - criteria:
                  - german: Bedarf
                    english: Need
                    weight: 3
                    maxPoints: 5
            bodies:
              - id: beirat
                name: Stadtteilbeirat
                decides: true
              - id: ag
                name: AG Arbeit
                decides: false
                parent: beirat
            rulesOfProcedure:
              - body: beirat
                quorumAbove: 2/3
                quorumLeast: 4
                quorumSource: § 6 der Geschäftsordnung
            organisations:
              - id: jobcenter
                name: JobCenter
                roles: [ACCOMPANYING_OFFICE]
            tranches:
              - round: Kalenderjahr 2099
                amount: 100000.00
                reference: Bescheid 1
            """;

    private final Karaf karaf;
    private final DistrictFiles files;

    TakenBack(Karaf karaf) {
        this.karaf = karaf;
        Demonstration.of(karaf);
        files = new DistrictFiles(karaf);
    }

    private String run(String what, String text) throws IOException {
        return files.run(what, DISTRICT, text);
    }

    private String back() {
        return karaf.console("kapital:district takeback " + DISTRICT);
    }

    private SortedMap<String, List<String>> rows() throws SQLException {
        SortedMap<String, List<String>> all = new TreeMap<>();
        for (String table : tables()) {
            if (table.matches(COMPARED) && !table.matches(LOG)) {
                all.put(
                        table,
                        karaf.sql().query("select * from " + table).stream()
                                .map(TakenBack::withoutIds)
                                .sorted()
                                .toList());
            }
        }
        return all;
    }

    private List<String> tables() throws SQLException {
        boolean derby = karaf.jdbcUrl().filter(url -> url.contains("postgres")).isEmpty();
        return karaf
                .sql()
                .query(
                        derby
                                ? "select tablename as name from sys.systables where tabletype = 'T'"
                                : "select table_name as name from information_schema.tables"
                                        + " where table_schema = current_schema()")
                .stream()
                .map(row -> String.valueOf(row.get("name")).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String withoutIds(Map<String, Object> row) {
        return new TreeMap<>(row)
                .entrySet().stream()
                        .map(column -> column.getKey() + "=" + shown(column.getValue()))
                        .collect(Collectors.joining(", "))
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                        .replaceAll("\\b(version|changes)=\\d+", "$1=counted")
                        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "time");
    }

    private static Object shown(Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof java.sql.Timestamp ? "time" : value;
    }

    private void assertRows(SortedMap<String, List<String>> expected) throws SQLException {
        SortedMap<String, List<String>> now = rows();
        assertThat(now.keySet()).isEqualTo(expected.keySet());
        expected.forEach((table, rows) -> assertThat(now.get(table)).as(table).containsExactlyElementsOf(rows));
    }

    @Test
    void takenTakenBackAndTakenAgainItIsTheSame() throws IOException, SQLException {
        SortedMap<String, List<String>> before = rows();
        assertThat(run("import", FILE)).contains("+ tranches").endsWith("15 changes\n");
        SortedMap<String, List<String>> taken = rows();
        assertThat(taken).isNotEqualTo(before);

        assertThat(back()).startsWith("15 changes of ");
        assertRows(before);

        run("import", FILE);
        assertRows(taken);

        run("import", FILE.replace("P10D", "P12D"));
        run(
                "import",
                FILE.replace("P10D", "P12D")
                        .replace("Stadtteilbeirat", "Rat")
                        .replace("quorumLeast: 4", "quorumLeast: 3"));
        back();
        back();
        assertRows(taken);

        karaf.sql()
                .update(
                        "insert into committee_member (id, body, seat, name, voting, chair, place, gone, version)"
                                + " select 'someone-there', b.id, 'someone', 'Jemand', b.decides, b.decides, 1, p.decides, 1"
                                + " from committee_body b, committee_body p where b.code = 'beirat' and p.code = 'ag'"
                                + " and b.district = ? and p.district = b.district",
                        DISTRICT);
        assertThatThrownBy(this::back).hasMessageContaining("beirat").hasMessageContaining("1 members");
        assertThat(rows().get("programme_round")).isEqualTo(taken.get("programme_round"));
        karaf.sql().update("delete from committee_member where id = 'someone-there'");
        back();
        assertRows(before);
    }
}
