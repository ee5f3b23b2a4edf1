package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.CheckItem;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.HistoryEntry;
import de.stadtteilkapital.applications.api.Missing;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.ProseBlock;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a case's page shows beside the application: what is missing, what to look at, what happened, its documents. */
@OnBothDatabases
class CaseViewTest {
    private final House house;
    private final Caller sponsor;

    CaseViewTest(Database kind) {
        house = new House(kind);
        house.clear();
        house.printed.clear();
        sponsor = house.sponsor();
    }

    private String submitted() {
        String id = house.draft(sponsor, "Fest").id();
        house.applications.submit(sponsor, id);
        return id;
    }

    @Test
    void eachFieldThatADraftLacksIsNamed() {
        String id = house.applications
                .draft(
                        sponsor,
                        Spoilt.with(
                                Spoilt.with(House.written(sponsor, "Fest"), "summary", null),
                                "financingPlan",
                                List.of()))
                .id();
        assertThat(house.applications.missing(sponsor, id))
                .extracting(Missing::pointer)
                .containsExactly("/summary", "/financingPlan");
        assertThat(house.applications.missing(sponsor, id).get(0).message().german())
                .isEqualTo("Bitte geben Sie die Kurzbeschreibung an.");
        assertThat(house.applications.missing(sponsor, submitted())).isEmpty();
    }

    @Test
    void theChecklistHasWhatTheRulesSaidAndWhatIsToBeLookedAt() {
        List<CheckItem> items = house.applications.checklist(House.OFFICE, submitted());
        assertThat(items)
                .extracting(item -> item.id() + " " + item.outcome())
                .containsExactly(
                        "applications.complete PASSED",
                        "applications.deadline PASSED",
                        "applications.plan-balanced PASSED",
                        "applications.similar-title PASSED",
                        "signature OPEN",
                        "legal-form OPEN",
                        "sketch OPEN",
                        "costs OPEN",
                        "area OPEN");
        assertThat(items.get(0).question().german()).isEqualTo("Sind alle Angaben da?");
        assertThat(items.get(0).finding()).isNull();
        assertThat(items.get(4).finding().german()).startsWith("Bitte reichen Sie die Unterschrift");
    }

    @Test
    void aDistrictsOwnPointsReplaceThoseForAll() throws Exception {
        house.database.byHand("insert into applications_check_point values"
                + " ('hamm-norden', 'visit', 1, 'Besucht?', 'Visited?', 'Wir kommen vorbei.', 'We will come.', 'x')");
        assertThat(house.applications.checklist(House.OFFICE, submitted()))
                .extracting(CheckItem::id)
                .contains("visit")
                .doesNotContain("signature");
        house.database.byHand("delete from applications_check_point where district = 'hamm-norden'");
    }

    @Test
    void theHistoryTellsEachWhatTheyMayKnow() {
        String id = submitted();
        house.applications.check(House.OFFICE, id, new FormalCheck(FormalCheck.Result.COMPLETE, List.of()));
        house.applications.preAssess(House.OFFICE, id, Stages.network("need", 3));
        assertThat(told(House.OFFICE, id))
                .containsExactly(
                        "Name of traeger1: Der Entwurf wurde begonnen.",
                        "Name of traeger1: Der Antrag wurde eingereicht.",
                        "Name of koordination: Die formale Prüfung ergab: vollständig.",
                        "Name of koordination: Die Vorbewertung wurde eingetragen: 300 von 500 Punkten, Empfehlung:"
                                + " bewilligen.");
        assertThat(told(sponsor, id)).hasSize(3).noneMatch(line -> line.contains("Punkten"));
        assertThat(told(in("hamm-norden", Role.AUDITOR), id)).hasSize(3).noneMatch(line -> line.contains("Entwurf"));
    }

    private List<String> told(Caller me, String id) {
        return house.applications.history(me, id).stream()
                .map(CaseViewTest::line)
                .toList();
    }

    private static String line(HistoryEntry entry) {
        return entry.who() + ": " + entry.what().german();
    }

    @Test
    void documentsBearWhatWasHandedInAndNoAccount() {
        String id = submitted();
        house.applications.receipt(sponsor, id);
        house.applications.form(House.OFFICE, id);
        assertThat(words("opening"))
                .containsExactly(
                        "Sehr geehrte Damen und Herren,",
                        "Ihr Antrag „Fest“ zur Förderperiode Runde ist am 22.\u00a0November 2026 bei uns eingegangen. Er"
                                + " hat das Aktenzeichen "
                                + house.applications.application(sponsor, id).fileNumber()
                                + "; bitte geben Sie es bei jeder Rückfrage an. Beantragt sind");
        Map<?, ?> form = house.printed.get(1);
        assertThat(form.get("received")).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(form.get("round")).isEqualTo("Runde");
        assertThat(form.get("total")).hasToString("9500.00");
        assertThat(form.get("sponsor")).isNotNull();
    }

    /** Of the letter that was printed first. */
    private List<String> words(String name) {
        return ((List<?>) house.printed.get(0).get(name))
                .stream()
                        .map(ProseBlock.class::cast)
                        .flatMap(block -> block.lines().stream())
                        .toList();
    }

    @Test
    void whatWasConfirmedKeepsItsWords() throws SQLException {
        house.texts.word(ReceiptText.CLOSING, "1. Wir melden uns.\n\nIhr Büro {stadtteil}");
        String id = submitted();
        house.texts.word(ReceiptText.CLOSING, "Anders.");
        house.applications.receipt(sponsor, id);
        assertThat(words("closing")).containsExactly("Wir melden uns.", "Ihr Büro Hamm-Norden");

        // one from before words were kept
        house.database.falsified("delete from applications_wording where letter = '" + id + "'");
        house.printed.clear();
        house.applications.receipt(sponsor, id);
        assertThat(words("closing")).hasSize(6).last().asString().startsWith("Ansprechperson ist");
        assertThat(new ApplicationTexts().texts())
                .allSatisfy(text ->
                        assertThat(text.objections(text.standard().german())).isEmpty());
    }

    @Test
    void aSampleSaysWhatItWouldSay() throws SQLException {
        SampleReceipt sample = new SampleReceipt(house.rooms, house.database.store(), house.clock);
        SampleDecision decisions = new SampleDecision(house.rooms, house.database.store(), house.clock);
        for (DeclaredText text : new ApplicationTexts().texts()) {
            assertThat(sample.has(text.key()) != decisions.has(text.key()))
                    .as(text.key())
                    .isTrue();
        }
        for (DeclaredText text : DecisionText.all()) {
            house.printed.clear();
            decisions.pdf("hamm-norden", text.key(), "Ganz anders.");
            assertThat(house.framed)
                    .last()
                    .isInstanceOfSatisfying(
                            Letter.class, letter -> assertThat(letter.sample()).isTrue());
            assertThat(words(text.key().substring(text.key().lastIndexOf('.') + 1)))
                    .containsExactly("Ganz anders.");
        }
        house.printed.clear();
        house.texts.word(ReceiptText.OPENING, "„{titel}“ ist da.");
        sample.pdf("hamm-norden", ReceiptText.CLOSING.key(), "Ihr Büro {stadtteil}");

        assertThat(words("opening")).containsExactly("„Nachbarschaftsgarten“ ist da.");
        assertThat(words("closing")).containsExactly("Ihr Büro Hamm-Norden");
        assertThat(house.framed).last().isInstanceOfSatisfying(Letter.class, letter -> {
            assertThat(letter.sample()).isTrue();
            assertThat(letter.addressee()).containsExactly("Musterverein e. V.", "Musterweg 1", "00000 Musterort");
        });
        house.applications.receipt(sponsor, submitted());
        assertThat(house.framed)
                .last()
                .isInstanceOfSatisfying(
                        Letter.class, letter -> assertThat(letter.sample()).isFalse());
    }
}
