package de.stadtteilkapital.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.TouchedCase;
import de.stadtteilkapital.programme.api.file.DistrictDifference;
import de.stadtteilkapital.programme.api.file.FileChange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read, refused, changed and told of a file, beside one chapter of a room that there is not. */
@OnBothDatabases
class DistrictFileTest {
    private static final String HERE = FileHouse.HERE;
    private static final Caller OFFICE = FileHouse.OFFICE;
    private static final String TWO = FileHouse.TWO;

    private final FileHouse house;
    private final ChapterFile file;
    private final Neighbourhoods chapter;

    DistrictFileTest(Database kind) {
        house = new FileHouse(kind);
        file = house.file;
        chapter = house.chapter;
    }

    private static byte[] yaml(String text) {
        return FileHouse.yaml(text);
    }

    @Test
    void whatIsNewIsTakenAndToldWithItsLine() {
        DistrictDifference taken = file.take(OFFICE, HERE, yaml(TWO));
        assertThat(taken.changes())
                .extracting(FileChange::key, FileChange::line, FileChange::kind)
                .containsExactly(
                        tuple("Nord", 4, FileChange.Kind.ADDED), tuple("Süd 2027-01-01", 11, FileChange.Kind.ADDED));
        assertThat(chapter.there.get(0).houses()).containsExactly(new Neighbourhoods.House("Sorauer Straße", "12"));
        assertThat(house.events.types()).containsExactly("programme.fileTaken");
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

    /** The file was written before New Year, when Süd was to have other people from then on. */
    @Test
    void whatWasToComeAndHoldsNowIsNotPutBackToWhatHeldBefore() {
        String before = """
                format: 1
                neighbourhoods:
                - {name: Süd, people: 10}
                - {name: Süd, people: 20, from: 2027-01-01}
                """;
        chapter.holding = LocalDate.of(2027, 1, 1);
        chapter.there.add(new Neighbourhoods.Neighbourhood("Süd", null, 20, null, null, null));
        assertThat(file.take(OFFICE, HERE, yaml(before)).changes()).isEmpty();
        assertThat(chapter.there)
                .extracting(Neighbourhoods.Neighbourhood::people)
                .containsExactly(20);
    }

    @Test
    void whatIsOverDoesNotComeBack() {
        file.take(OFFICE, HERE, yaml(TWO));
        chapter.there.removeIf(one -> one.name().equals("Nord"));
        chapter.over.add("Nord");
        assertThat(file.take(OFFICE, HERE, yaml(TWO)).changes()).isEmpty();
        assertThat(chapter.there).hasSize(1);
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
        house.later = "FAILED";
        assertThat(file.difference(OFFICE, HERE, yaml(TWO)).touched().cases())
                .containsExactly(new TouchedCase("a1", "HN-2026-1", Text.same("Zu teuer."), false));
        Caller barred = new Caller("b", "B", OFFICE.roles(), Set.of("a1"));
        assertThat(file.difference(barred, HERE, yaml(TWO)).touched().cases()).isEmpty();
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
    void aChapterIsChangedByThoseAloneWhoseItIs() {
        Neighbourhoods theirs = new Neighbourhoods(Role.FINANCE_OFFICER);
        ChapterFile others = house.of(theirs);
        assertThatThrownBy(() -> others.take(OFFICE, HERE, yaml(TWO)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
                    assertThat(refusal.detail().german())
                            .startsWith("Zeile 4: ")
                            .contains("Nachbarschaften");
                });
        file.take(OFFICE, HERE, yaml(TWO));
        theirs.there.addAll(chapter.there);
        assertThat(written(others.export(OFFICE, HERE))).contains("# Nachbarschaften: nicht enthalten");
    }

    @Test
    void whatTellsOfPersonsStandsInItWhereSomebodyAskedForIt() {
        chapter.personal = true;
        file.take(OFFICE, HERE, yaml(TWO));
        assertThat(written(file.export(OFFICE, HERE)))
                .endsWith("# Nachbarschaften: nicht enthalten\n")
                .doesNotContain("Sorauer");
        assertThat(house.events.types()).containsExactly("programme.fileTaken");
        assertThat(written(file.exportWithPeople(OFFICE, HERE))).contains("Sorauer Straße");
        assertThat(house.events.types()).containsExactly("programme.fileTaken", "programme.peopleExported");
    }

    private static String written(byte[] archive) {
        return new String(Archive.yaml(archive), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN", "COORDINATOR"})
    void toOthersThereIsNoFile(Role role) {
        file.take(OFFICE, HERE, yaml(TWO));
        String another = TWO.replace("people: 12", "people: 13");
        Caller me = new Caller("x", "X", List.of(Assignment.in(HERE, role)), Set.of());
        for (Runnable act : List.<Runnable>of(
                () -> file.export(me, HERE),
                () -> file.exportWithPeople(me, HERE),
                () -> file.difference(me, HERE, yaml(TWO)),
                () -> file.take(me, HERE, yaml(another)),
                () -> file.take(OFFICE, "sued", yaml(another)))) {
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        }
        assertThat(chapter.there.get(0).people()).isEqualTo(12);
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
