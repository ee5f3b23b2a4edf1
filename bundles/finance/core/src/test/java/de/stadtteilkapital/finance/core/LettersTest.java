package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.ProseBlock;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.programme.api.Land;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A letter says what its district words, and one that was sent keeps its own. */
@OnBothDatabases
class LettersTest {
    private final RoomDatabase database;
    private final Office office;

    LettersTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
    }

    private List<String> said(String name) {
        return ((List<?>) office.neighbours.printed.get(name))
                .stream()
                        .map(ProseBlock.class::cast)
                        .flatMap(block -> block.lines().stream())
                        .toList();
    }

    private List<String> notice(Grant grant, String name) {
        office.grants.notice(Office.FINANCE, grant.id());
        return said(name);
    }

    private Object remedy(Grant grant) {
        office.grants.notice(Office.FINANCE, grant.id());
        return office.neighbours.printed.get("remedy");
    }

    private void word(DeclaredText text, String german) {
        office.neighbours.texts.word(text, german);
    }

    /** As the notices of the programme read. */
    @Test
    void aNoticeHasItsDaysAndNames() {
        Grant grant = office.active("100.00");

        assertThat(notice(grant, "opening"))
                .containsExactly(
                        "Sehr geehrte Damen und Herren,",
                        "auf Ihren Antrag vom 10.\u00a0November 2026 und nach dem Beschluss des Begleitausschusses vom"
                                + " 20.\u00a0November 2026 (Tagesordnungspunkt 4) bewilligen wir Ihnen aus dem Programm"
                                + " „Programm“ für das Mikroprojekt „" + grant.title()
                                + "“ eine Zuwendung als Vollfinanzierung in Höhe von");
        assertThat(said("term"))
                .containsExactly("Der Bewilligungszeitraum beginnt am 23.\u00a0November 2026 und endet am"
                        + " 1.\u00a0Juli 2027. Der Zuwendung liegt dieser Finanzierungsplan zugrunde; sein Gesamtbetrag"
                        + " ist verbindlich:");
    }

    @Test
    void aNoticeAndAContractCiteTheLawOfTheLandOfTheirDistrict() {
        assertThat(notice(office.active("100.00"), "closing").toString())
                .contains("nach § 49a Abs. 3 VwVfG NRW mit fünf");
        assertThat(office.neighbours.letter.legalBasis()).contains("§§ 35, 36 VwVfG NRW");

        office.neighbours.parameters.put("finance.instrument", "FORWARDING_CONTRACT");
        notice(office.active("100.00"), "opening");
        assertThat(office.neighbours.letter.legalBasis()).contains("§§ 54, 56 VwVfG NRW");
    }

    @Test
    void whatWasIssuedKeepsItsWords() {
        Grant before = office.active("100.00");
        List<String> closing = notice(before, "closing");
        Object remedy = remedy(before);

        word(FinanceTexts.NOTICE_CLOSING, "Bis {frist}.");
        office.neighbours.parameters.put("finance.remedy", "Widerspruch");
        office.neighbours.parameters.put("finance.legalBasis", "Neues Gesetz");
        Grant after = office.active("100.00");

        assertThat(notice(before, "closing")).isEqualTo(closing).isNotEqualTo(List.of("Bis {frist}."));
        assertThat(remedy(before)).isEqualTo(remedy).isNotEqualTo("Widerspruch");
        assertThat(notice(after, "closing")).containsExactly("Bis {frist}.");
        assertThat(remedy(after)).isEqualTo("Widerspruch");
    }

    /** JustG NRW §§ 17, 110: an action, in Hamm before the court of Arnsberg; a Land that nobody knows of is not made up. */
    @Test
    void aNoticeTellsTheRemedyOfItsDayWithTheCourtAndItsSeat() {
        String arnsberg =
                "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage bei dem Verwaltungsgericht"
                        + " Arnsberg, Jägerstraße 1, 59821 Arnsberg, erhoben werden.";
        Grant before = office.active("100.00");
        assertThat(remedy(before)).isEqualTo(arnsberg);

        office.neighbours.land = Land.BY;
        assertThat(remedy(office.active("100.00"))).isEqualTo("");
        assertThat(remedy(before)).isEqualTo(arnsberg);
    }

    @Test
    void aNoticeNamesWhoIssuedIt() {
        remedy(office.active("100.00"));
        assertThat(office.neighbours.printed.get("actor")).isEqualTo(Office.FINANCE.name());
        assertThat(office.neighbours.printed.get("function")).isEqualTo("Finanzen");
    }

    /** The district's file corrects the Land, and the programme is renamed, after the notice has gone out. */
    @Test
    void whatWasIssuedCitesTheLawAndTheProgrammeOfItsDay() {
        Grant before = office.active("100.00");
        List<String> opening = notice(before, "opening");
        office.neighbours.land = Land.BY;
        office.neighbours.programme = "Neues Programm";
        Grant after = office.active("100.00");

        assertThat(notice(before, "closing").toString()).contains("nach § 49a Abs. 3 VwVfG NRW mit fünf");
        assertThat(office.neighbours.letter.legalBasis()).contains("§§ 35, 36 VwVfG NRW");
        assertThat(said("opening")).isEqualTo(opening);
        assertThat(notice(after, "closing").toString()).contains("nach Art. 49a Abs. 3 BayVwVfG mit fünf");
        assertThat(office.neighbours.letter.legalBasis()).contains("Art. 35, 36 BayVwVfG");
        assertThat(said("opening").toString()).contains("„Neues Programm“");
    }

    @Test
    void aContractKeepsItsWordsToo() {
        office.neighbours.parameters.put("finance.instrument", "FORWARDING_CONTRACT");
        Grant before = office.active("100.00");
        word(FinanceTexts.CONTRACT_OPENING, "Mit {traeger}.");

        assertThat(notice(before, "opening").get(0)).startsWith("Zwischen der Lokalen Koordinierungsstelle");
        assertThat(notice(office.active("100.00"), "opening")).containsExactly("Mit Bürgerverein Hamm-Norden e. V..");
    }

    /** Which is what all said then, with the federal law. */
    @Test
    void whatWasIssuedBeforeWordsWereKeptSaysTheStandard() throws SQLException {
        Grant before = office.active("100.00");
        database.falsified("delete from finance_wording where letter = '" + before.id() + "'");
        word(FinanceTexts.NOTICE_CLOSING, "Neu.");

        assertThat(String.join("\n\n", notice(before, "closing")))
                .isEqualTo(FinanceTexts.NOTICE_CLOSING.standard().german().replace("{zinsnorm}", "§ 49a Abs. 3 VwVfG"));
        assertThat(office.neighbours.letter.legalBasis()).contains("§§ 35, 36 VwVfG");
    }

    /** Its words were kept, and the law of the Land was cited, but the norms were not kept yet. */
    @Test
    void whatWasIssuedBeforeNormsWereKeptCitesTheLawOfItsDistrict() throws SQLException {
        Grant before = office.active("100.00");
        database.falsified(
                "delete from finance_wording where letter = '" + before.id() + "' and text_key like 'finance.norms.%'");
        word(FinanceTexts.NOTICE_CLOSING, "Neu.");

        assertThat(notice(before, "closing").toString()).contains("nach § 49a Abs. 3 VwVfG NRW mit fünf");
        assertThat(office.neighbours.letter.legalBasis()).contains("§§ 35, 36 VwVfG NRW");
    }

    @Test
    void aCallSaysWhatHoldsUntilItIsDispatched() {
        office.request(office.active("9000.00"), "9000.00");
        FundCall call = office.call();
        word(FinanceTexts.CALL_OPENING, "Wir rufen ab aus „{programm}“:");
        office.calls.form(Office.FINANCE, call.id());
        assertThat(said("opening")).containsExactly("Wir rufen ab aus „Programm“:");

        office.calls.dispatch(Office.FINANCE, call.id());
        word(FinanceTexts.CALL_OPENING, "Später.");
        office.neighbours.programme = "Neues Programm";
        office.calls.form(Office.FINANCE, call.id());
        assertThat(said("opening")).containsExactly("Wir rufen ab aus „Programm“:");
    }

    @Test
    void whatIsDeclaredPassesItsOwnCheck() {
        assertThat(new FinanceTexts().texts())
                .hasSize(9)
                .allSatisfy(text -> assertThat(Stream.of(
                                text.standard().german(), text.standard().english()))
                        .allSatisfy(words -> assertThat(text.objections(words)).isEmpty()));
    }
}
