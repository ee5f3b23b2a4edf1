package de.stadtteilkapital.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.platform.acts.json.Bodies;
import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.programme.api.CaseStands;
import de.stadtteilkapital.programme.api.CaseStands.CaseStand;
import de.stadtteilkapital.programme.api.CaseStands.Said;
import de.stadtteilkapital.programme.api.TouchedCase;
import de.stadtteilkapital.programme.api.file.DistrictDifference;
import de.stadtteilkapital.programme.api.file.FileChange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read, refused, changed and told of a file, beside one chapter of a room that there is not. */
class DistrictFileTest {
    private static final String HERE = "nord";
    private static final Caller OFFICE = new Caller("o", "O", List.of(Assignment.in(HERE, Role.COORDINATOR)), Set.of());

    private final Neighbourhoods chapter = new Neighbourhoods(Role.COORDINATOR);
    private final NotedEvents events = new NotedEvents();
    /** How the one case stands when asked the second time. */
    private String later = "PASSED";

    private int asked;
    private final ChapterFile file = of(chapter);

    private ChapterFile of(Neighbourhoods only) {
        return new ChapterFile(
                Whiteboard.fixed(only),
                HandOver.fixed(district -> new CaseStands(
                        List.of(new CaseStand(
                                "a1",
                                "HN-2026-1",
                                Map.of("rule", new Said(asked++ % 2 == 0 ? "PASSED" : later, Text.same("Zu teuer."))))),
                        false)),
                new Bodies(HandOver.away(CodeBook.class)),
                here(),
                events);
    }

    /** Only does what it is to do; that a unit undoes is the unit's. */
    private static Transactions here() {
        return (Transactions) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(),
                new Class<?>[] {Transactions.class},
                (proxy, method, args) -> args == null ? null : ((Supplier<?>) args[0]).get());
    }

    private static byte[] yaml(String text) {
        return text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static final String TWO = """
            format: 1
            # words of the office
            neighbourhoods:
              - name: Nord
                people: 12
                old: false
                rent: 7.50
                houses:
                  - street: Sorauer Straße
                    number: 12
              - name: Süd
                from: 2027-01-01
            """;

    @Test
    void whatIsNewIsTakenAndToldWithItsLine() {
        DistrictDifference taken = file.take(OFFICE, HERE, yaml(TWO));
        assertThat(taken.changes())
                .extracting(FileChange::key, FileChange::line, FileChange::kind)
                .containsExactly(tuple("Nord", 4, FileChange.Kind.ADDED), tuple("Süd", 11, FileChange.Kind.ADDED));
        assertThat(chapter.there.get(0).houses()).containsExactly(new Neighbourhoods.House("Sorauer Straße", "12"));
        assertThat(events.types()).containsExactly("programme.fileTaken");
    }

    @Test
    void whatIsWrittenIsReadAsNoChangeAtAll() {
        file.take(OFFICE, HERE, yaml(TWO));
        byte[] written = file.export(OFFICE, HERE);
        assertThat(file.take(OFFICE, HERE, written).changes()).isEmpty();
        assertThat(file.export(OFFICE, HERE)).isEqualTo(written);
    }

    @Test
    void whatIsWrittenIsReadable() throws IOException {
        file.take(OFFICE, HERE, yaml(TWO));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.export(OFFICE, HERE)))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("district.yaml");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                    # Stadtteil nord
                    format: 1

                    # Nachbarschaften
                    neighbourhoods:
                      - name: Nord
                        people: 12
                        old: false
                        rent: '7.50'
                        houses:
                          - street: Sorauer Straße
                            number: '12'
                      - name: Süd
                        from: '2027-01-01'
                        houses: []
                    """);
        }
    }

    @Test
    void whatChangesIsNamedByItsFields() {
        file.take(OFFICE, HERE, yaml(TWO));
        assertThat(file.difference(
                                OFFICE, HERE, yaml(TWO.replace("7.50", "8.00").replace("false", "true")))
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(FileChange.Kind.CHANGED);
                    assertThat(change.fields()).extracting(Text::german).containsExactly("old", "Miete");
                });
    }

    @Test
    void theCasesAreToldThatStandOtherwiseAfterwards() {
        later = "FAILED";
        assertThat(file.difference(OFFICE, HERE, yaml(TWO)).touched().cases())
                .containsExactly(new TouchedCase("a1", "HN-2026-1", Text.same("Zu teuer."), false));
        Caller barred = new Caller("b", "B", OFFICE.roles(), Set.of("a1"));
        assertThat(file.difference(barred, HERE, yaml(TWO)).touched().cases()).isEmpty();
    }

    /** Written by hand: what somebody sends, the line of which is told, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "neighbourhoods: []                                               | 1 | format: 1",
                "format: 2                                                        | 1 | format: 1",
                "format: 1\\nhouses: []                                           | 2 | Den Abschnitt „houses“ gibt es hier nicht",
                "format: 1\\nneighbourhoods: Nord                                 | 2 | ist eine Liste",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  street: B            | 4 | Das Feld „street“ gibt es hier nicht",
                "format: 1\\nneighbourhoods:\\n- people: 3                        | 3 | Name",
                "format: 1\\nneighbourhoods:\\n- name: A\\n\\n  people: viele     | 5 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  from: 31.12.2026     | 4 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  from: 2026-02-30     | 4 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  old: vielleicht      | 4 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  rent: viel           | 4 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: Ein Name von mehr als zwanzig | 3 | 20",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  name: B              | 4 | steht zweimal da",
                "format: 1\\nneighbourhoods:\\n- name: A\\n- name: A              | 4 | zweimal",
                "format: 1\\nneighbourhoods: []\\nneighbourhoods: []              | 3 | zweimal",
                "format: 1\\nneighbourhoods:\\n- &a {name: A}\\n- *a              | 3 | Anker",
                "format: 1\\nneighbourhoods:\\n- !!java.net.URL [http://x]        | 3 | Typangaben",
                "format: 1\\nneighbourhoods:\\n- name: [A                         | 3 | kein gültiges YAML",
                "format: 1\\n  neighbourhoods: []                                | 2 | kein gültiges YAML",
                "format: 1\\n---\\nformat: 1                                      | 2 | kein gültiges YAML",
                "format: 1\\nneighbourhoods:\\n- name: Nirgends\\n  houses:\\n  - street: X | 5 | Diese Straße gibt es nicht",
                "- format                                                         | 1 | Felder",
            })
    void whatIsWrongIsToldWithLineAndReasonAndNothingChanges(String text, int line, String reason) {
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml(text))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.objections())
                    .extracting(objection -> objection.message().german())
                    .anySatisfy(message -> assertThat(message)
                            .startsWith("Zeile " + line + ": ")
                            .contains(reason));
        });
        assertThat(chapter.there).isEmpty();
        assertThat(events.types()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml("""
                        format: 1
                        neighbourhoods:
                        - name: A
                          people: x
                          rent: y
                        - old: z
                        """)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly(
                                        "/neighbourhoods/0/people",
                                        "/neighbourhoods/0/rent",
                                        "/neighbourhoods/1/name",
                                        "/neighbourhoods/1/old"));
    }

    /** Nine levels of nine: read out, it would be a thousand million. */
    @Test
    void whatWouldGrowIsNotRead() {
        StringBuilder bomb = new StringBuilder("format: 1\na0: &a0 [x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [%s]%n".formatted(i, i, String.join(",", Collections.nCopies(9, "*a" + (i - 1)))));
        }
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml(bomb.toString())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Line 2: ");
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml("format: 1\nneighbourhoods: " + "[".repeat(1000))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml("# " + "x".repeat(1_000_000))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
    }

    @Test
    void asLongAsADistrictIsNotFoundedNothingElseOfItIsTaken() {
        chapter.founds = false;
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml(TWO)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail().german())
                                .isEqualTo(
                                        "Zeile 3: Den Stadtteil „nord“ gibt es noch nicht; die Datei braucht den Abschnitt"
                                                + " „district“."));
        assertThatThrownBy(() -> file.export(OFFICE, HERE)).isInstanceOf(Refusal.class);
    }

    @Test
    void aCutArchiveIsNoArchive() {
        file.take(OFFICE, HERE, yaml(TWO));
        byte[] whole = file.export(OFFICE, HERE);
        assertThatThrownBy(() -> file.take(OFFICE, HERE, Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("archive");
        byte[] spoilt = whole.clone();
        spoilt[whole.length / 3] ^= 1;
        assertThatThrownBy(() -> file.take(OFFICE, HERE, spoilt)).isInstanceOf(Refusal.class);
        byte[] utf16 = "format: 1".getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> file.take(OFFICE, HERE, utf16)).hasMessageContaining("UTF-8");
    }

    @Test
    void aChapterIsChangedByThoseAloneWhoseItIs() {
        Neighbourhoods theirs = new Neighbourhoods(Role.FINANCE_OFFICER);
        ChapterFile others = of(theirs);
        assertThatThrownBy(() -> others.take(OFFICE, HERE, yaml(TWO)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
                    assertThat(refusal.detail().german())
                            .startsWith("Zeile 4: ")
                            .contains("Nachbarschaften");
                });
        file.take(OFFICE, HERE, yaml(TWO));
        theirs.there.addAll(chapter.there);
        assertThat(new String(Archive.yaml(others.export(OFFICE, HERE)), StandardCharsets.UTF_8))
                .contains("# Nachbarschaften: nicht enthalten");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN", "COORDINATOR"})
    void toOthersThereIsNoFile(Role role) {
        Caller me = new Caller("x", "X", List.of(Assignment.in(HERE, role)), Set.of());
        for (Runnable act : List.<Runnable>of(
                () -> file.export(me, HERE),
                () -> file.difference(me, HERE, yaml(TWO)),
                () -> file.take(me, HERE, yaml(TWO)),
                () -> file.take(OFFICE, "sued", yaml(TWO)))) {
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        }
        assertThat(chapter.there).isEmpty();
    }

    @Test
    void theFormIsToldAsASchema() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(file.schema());
        JsonNode entry = schema.at("/properties/neighbourhoods/items");
        assertThat(entry.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(entry.at("/properties/name/maxLength").asInt()).isEqualTo(20);
        assertThat(entry.at("/properties/houses/maxItems").asInt()).isEqualTo(3);
        assertThat(entry.at("/properties/houses/items/properties/street/type").asText())
                .isEqualTo("string");
        assertThat(entry.at("/properties/from/format").asText()).isEqualTo("date");
    }
}
