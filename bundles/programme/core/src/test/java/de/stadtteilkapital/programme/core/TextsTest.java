package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.AskedText;
import de.stadtteilkapital.programme.api.TextPreview;
import de.stadtteilkapital.programme.api.TextValue;
import de.stadtteilkapital.programme.core.chapters.TextChapter;
import de.stadtteilkapital.programme.core.chapters.TextChapter.WrittenText;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class TextsTest {
    private static final DeclaredText CLOSING = TextDoors.CLOSING;
    private static final DeclaredText GREETING = new DeclaredText(
            "programme.page.greeting",
            TextPlace.PAGE,
            Text.same("Seite"),
            new Text("Willkommen", "Welcome"),
            List.of(),
            "Öffentlichkeitsarbeit");
    private static final String HERE = "hamm-norden";
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final ProgrammeHouse house;

    TextsTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        house.declareTexts(GREETING, CLOSING);
    }

    private TextValue set(String german, String english, LocalDate from) {
        return house.texts.set(house.admin, HERE, CLOSING.key(), new AskedText(german, english, from));
    }

    private Text words(LocalDate day) {
        return house.words.words(HERE, List.of(GREETING, CLOSING), day).get(CLOSING.key());
    }

    /** By the calendar: each day has the words that were set last from that day or an earlier one on. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, Fordern Sie {betrag} an., Ask for {betrag}.",
        "2026-11-23, Erst {betrag}, Erst {betrag}",
        "2026-12-31, Erst {betrag}, Erst {betrag}",
        "2027-01-01, Dann {betrag}, Then {betrag}",
        "2027-07-01, Fordern Sie {betrag} an., Ask for {betrag}."
    })
    void wordsHoldFromTheirFirstDayUntilTheNext(LocalDate day, String german, String english) {
        set("Erst {betrag}", " ", null);
        set("Dann {betrag}", "Then {betrag}", NEW_YEAR);
        set(null, null, LocalDate.of(2027, 7, 1));

        assertThat(words(day)).isEqualTo(new Text(german, english));
        assertThat(house.words.words("anderswo", List.of(CLOSING), day)).containsValue(CLOSING.standard());
    }

    @Test
    void allAreToldByPlaceWithWhatIsSet() {
        set("Erst {betrag}", null, null);
        set("Dann {betrag}", null, NEW_YEAR);

        assertThat(house.texts.texts(house.admin, HERE))
                .extracting(text -> text.key() + " " + text.own() + " "
                        + text.words().english() + " " + text.versions().size())
                .containsExactly(
                        "programme.page.greeting false Welcome 0", "finance.reminder.closing true Erst {betrag} 2");
        // what holds is taken back as long as nothing was done by it
        house.dealtWith.put("1", "HN-2026-0001");
        assertThat(house.texts.possible(house.admin, HERE, CLOSING.key()))
                .extracting(possible -> possible.act() + " " + possible.ids())
                .containsExactly(
                        "SET [hamm-norden, finance.reminder.closing]",
                        "WITHDRAW [hamm-norden, finance.reminder.closing, 2027-01-01]");

        house.texts.withdraw(house.admin, HERE, CLOSING.key(), NEW_YEAR);
        assertThat(words(NEW_YEAR).german()).isEqualTo("Erst {betrag}");
    }

    @Test
    void whoChangedWhatIsOneEvent() {
        set("Erst {betrag}", null, null);
        set(" Erst {betrag}\r\n", "", null);
        set("Dann {betrag}", "Then {betrag}", null);
        set(null, null, null);
        set("x{betrag}".repeat(400), null, NEW_YEAR);
        house.texts.withdraw(house.admin, HERE, CLOSING.key(), NEW_YEAR);

        LocalDate today = ProgrammeHouse.TODAY;
        assertThat(house.events.types())
                .containsExactly(
                        "programme.textSet",
                        "programme.textSet",
                        "programme.textSet",
                        "programme.textSet",
                        "programme.textWithdrawn");
        assertThat(house.events.all())
                .extracting(DomainEvent::facts)
                .startsWith(
                        facts(Map.of("newGerman", "Erst {betrag}"), today),
                        facts(
                                Map.of(
                                        "oldGerman",
                                        "Erst {betrag}",
                                        "newGerman",
                                        "Dann {betrag}",
                                        "newEnglish",
                                        "Then {betrag}"),
                                today),
                        facts(Map.of("oldGerman", "Dann {betrag}", "oldEnglish", "Then {betrag}"), today));
    }

    private static Map<String, Object> facts(Map<String, Object> words, LocalDate from) {
        Map<String, Object> facts = new HashMap<>(words);
        facts.putAll(Map.of("key", CLOSING.key(), "from", from, "source", "VwVfG § 36"));
        return facts;
    }

    @Test
    void whatIsWrongIsToldAllAtOnceAndNothingChanges() {
        assertThatThrownBy(() -> set("Bis {frist} {betrag", "<b>${7*7}</b>", ProgrammeHouse.TODAY.minusDays(1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind().status()).isEqualTo(422);
                    assertThat(refusal.objections())
                            .extracting(Objection::pointer)
                            .containsExactly("/german", "/german", "/german", "/english", "/english", "/from");
                    assertThat(refusal.objections().get(1).message().german())
                            .isEqualTo("Den Platzhalter {frist} gibt es in diesem Text nicht;"
                                    + " es gibt {betrag}, {titel}.");
                });
        assertThatThrownBy(() -> set("{betrag}" + "x".repeat(10_000), null, null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status()).isEqualTo(422));
        assertThatThrownBy(() -> new AskedText(null, "alone", null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections().get(0).pointer())
                                .isEqualTo("/german"));
        assertThat(house.events.all()).isEmpty();
        assertThat(words(ProgrammeHouse.TODAY)).isEqualTo(CLOSING.standard());
    }

    @Test
    void aLetterIsGermanForEverybody() {
        DeclaredText letter = new DeclaredText(
                "finance.notice.closing",
                TextPlace.LETTER,
                Text.same("Schluss"),
                Text.same("Gruß"),
                List.of(),
                "VwVfG § 23");
        house.declareTexts(letter);

        assertThatThrownBy(() ->
                        house.texts.set(house.admin, HERE, letter.key(), new AskedText("Grüße", "Greetings", null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/english"));
        assertThat(house.texts
                        .set(house.admin, HERE, letter.key(), new AskedText("Grüße", null, null))
                        .words())
                .isEqualTo(Text.same("Grüße"));
        assertThat(house.texts.letter(house.admin, HERE, letter.key(), new AskedText("Anders", null, null)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(HERE + " finance.notice.closing Anders");
    }

    /** {@link WrittenLetter} has those of finance. */
    @ParameterizedTest
    @CsvSource({
        "finance.notice.closing, LETTER, SET SHOW",
        "reporting.notice.closing, LETTER, SET",
        "finance.reminder.ending, MAIL, SET"
    })
    void aLetterIsShownWholeWhereItsRoomHasASample(String key, TextPlace place, String acts) {
        house.declareTexts(
                new DeclaredText(key, place, Text.same("Schluss"), Text.same("Gruß"), List.of(), "VwVfG § 23"));
        assertThat(house.texts.possible(house.admin, HERE, key))
                .extracting(possible -> possible.act().toString())
                .containsExactly(acts.split(" "));
    }

    @Test
    void aPreviewFillsInSamplesAndDoesNothing() {
        TextPreview preview = house.texts.preview(
                house.admin, HERE, CLOSING.key(), new AskedText("<script>\n\n- {betrag}: {titel}", null, NEW_YEAR));

        assertThat(preview.german())
                .extracting(block -> block.shape() + " " + block.lines())
                .containsExactly("PARAGRAPH [<script>]", "BULLETS [9.500,00 €: Nachbarschaftsgarten]");
        assertThat(preview.english().get(1).lines()).containsExactly("€9,500.00: Nachbarschaftsgarten");
        assertThat(house.events.all()).isEmpty();
        assertThat(house.texts.text(house.admin, HERE, CLOSING.key()).versions())
                .isEmpty();
    }

    /** A later build of the room may know other placeholders. */
    @Test
    void wordsThatNoLongerPassGiveWayToTheStandardWithOneWarning() throws SQLException {
        house.byHand(
                "insert into programme_text (district, text_key, valid_from, german, set_by, set_at) values"
                        + " ('hamm-norden', 'finance.reminder.closing', date('2026-01-01'), 'Am {tag}', 'nobody', current_timestamp)");

        List<String> warnings = house.warnings(() -> {
            assertThat(words(ProgrammeHouse.TODAY)).isEqualTo(CLOSING.standard());
            assertThat(words(ProgrammeHouse.TODAY)).isEqualTo(CLOSING.standard());
        });

        assertThat(warnings).singleElement().asString().contains("hamm-norden", "finance.reminder.closing");
        assertThat(house.texts.text(house.admin, HERE, CLOSING.key()).own()).isFalse();
    }

    @Test
    void aFileTellsWhatDiffersAndBringsItBack() {
        set("Erst {betrag}", "First {betrag}", null);
        set("Dann {betrag}", null, NEW_YEAR);
        TextChapter chapter = new TextChapter(house.texts, house.clock);
        List<WrittenText> written = chapter.entries(house.admin, HERE);

        assertThat(written)
                .containsExactly(
                        new WrittenText(CLOSING.key(), "Erst {betrag}", "First {betrag}", null),
                        new WrittenText(CLOSING.key(), "Dann {betrag}", null, NEW_YEAR));
        Caller elsewhere = ProgrammeHouse.of(Role.ADMIN, "anderswo");
        written.forEach(entry -> chapter.add(elsewhere, "anderswo", entry));
        assertThat(chapter.entries(elsewhere, "anderswo")).isEqualTo(written);
        assertThat(chapter.settled(
                        house.admin, HERE, new WrittenText(CLOSING.key(), "{betrag}", null, ProgrammeHouse.TODAY)))
                .isEqualTo(new WrittenText(CLOSING.key(), "{betrag}", null, null));
        assertThatThrownBy(() -> chapter.add(house.admin, HERE, new WrittenText("nobody.knows", "x", null, null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections().get(0).pointer())
                                .isEqualTo("/key"));
    }

    /** Written by hand: “Erst” holds, “Dann” does from New Year on; the German words stand for the English ones. */
    @ParameterizedTest
    @CsvSource({
        "Erst {betrag}, , 2026-12-01, true",
        "Erst {betrag}, First {betrag}, 2026-12-01, false",
        "Dann {betrag}, , 2026-12-01, false",
        "Dann {betrag}, , 2027-02-01, true",
        "Erst {betrag}, , 2027-02-01, false",
        "Erst {betrag}, , , false"
    })
    void whatAFileSaysForADayOnWhichItHoldsAnywayIsNothingNew(
            String german, String english, LocalDate from, boolean nothing) {
        set("Erst {betrag}", null, null);
        set("Dann {betrag}", null, NEW_YEAR);
        WrittenText entry = new WrittenText(CLOSING.key(), german, english, from);
        assertThat(new TextChapter(house.texts, house.clock).isOver(house.admin, HERE, entry))
                .isEqualTo(nothing);
    }
}
