package de.stadtteilkapital.itests.secondyear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A second year: two rounds live side by side, applications of the new one beside proofs, audits and recoveries of the old
 * one. Both agree to the cent with the book-keeper's table, and no money crosses from one to the other.
 */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SecondYear {
    private static final List<String> STEPS = List.of("TRANCHE", "FUND_CALL", "DISBURSEMENT", "GRANT");

    private final Database database;
    private Karaf karaf;
    private TwoYears years;

    SecondYear(Database database) {
        this.database = database;
    }

    @BeforeAll
    void walk(Containers containers) {
        karaf = containers.fresh("second-year-" + database.name().toLowerCase(Locale.ROOT), database);
        years = new TwoYears(Demonstration.start(karaf));
    }

    @AfterAll
    void stop() {
        karaf.close();
    }

    @Test
    void theNextRoundIsProposedAsTheLastWasPlanned() {
        JsonNode proposed = years.proposed;
        LocalDate begin = years.first.start.plusYears(1);
        LocalDate deadline =
                LocalDate.parse(years.planned.get("submissionDeadline").asText());
        assertThat(years.closed.get("submissionDeadline").asText()).isLessThan(deadline.toString());
        assertThat(proposed.get("district").asText()).isEqualTo("hamm-norden");
        assertThat(proposed.get("name").asText())
                .isEqualTo("Förderperiode %s–%s".formatted(month(begin), month(begin.plusMonths(11))));
        assertThat(proposed.get("start").asText()).isEqualTo(begin.toString());
        assertThat(proposed.get("end").asText())
                .isEqualTo(begin.plusYears(1).minusDays(1).toString());
        assertThat(proposed.get("submissionDeadline").asText())
                .isEqualTo(deadline.plusYears(1).toString());
        assertThat(proposed.get("coordinationShare").asText()).isEqualTo("0.2");
    }

    private static String month(LocalDate day) {
        return "%02d/%d".formatted(day.getMonthValue(), day.getYear());
    }

    @Test
    void whatIsProposedIsPlannedAsItIs() {
        assertThat(years.opened.get("state").asText()).isEqualTo("PLANNED");
        years.proposed
                .fieldNames()
                .forEachRemaining(
                        field -> assertThat(years.opened.get(field)).as(field).isEqualTo(years.proposed.get(field)));
    }

    @Test
    void theOldRoundIsOverOnTheDayTheNewOneOpens() {
        assertThat(years.atTheTurn)
                .extracting(seen -> seen.round().get("state").asText())
                .containsExactly("CLOSED", "OPEN");
    }

    @Test
    void theBudgetOfEachRoundIsItsOwn() {
        budgetAgrees(years.atTheTurn.get(0).budget(), "firstThen");
        budgetAgrees(years.atTheTurn.get(1).budget(), "secondThen");
        budgetAgrees(years.first.money.budget(), "firstNow");
        budgetAgrees(years.second.money.budget(), "secondNow");
    }

    private static void budgetAgrees(JsonNode budget, String column) {
        Figures expected = Figures.expected(column).ofBudget();
        assertThat(expected.in(budget)).as(column).isEqualTo(expected);
    }

    @Test
    void theDocumentationOfEachRoundIsRightToTheCent() {
        documentationAgrees(years.atTheTurn.get(0).documentation(), "firstThen");
        documentationAgrees(years.atTheTurn.get(1).documentation(), "secondThen");
        documentationAgrees(years.first.documentation(), "firstNow");
        documentationAgrees(years.second.documentation(), "secondNow");
    }

    private static void documentationAgrees(JsonNode documentation, String column) {
        JsonNode money = documentation.get("reconciliation");
        Figures expected = Figures.expected(column);
        assertThat(expected.in(money)).as(column).isEqualTo(expected);
        assertThat(money.get("differences"))
                .as(column)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.get("difference").asText())
                        .as(d.get("figure").asText())
                        .isEqualTo("0.00"));
    }

    @Test
    void eachDocumentationNamesTheProjectsOfItsRoundAlone() {
        assertThat(chapters(years.first.documentation()))
                .isEqualTo(Map.of(
                        "Werkstatt", "4750.25 4750.25 4400.25 350.00 24.05 CLOSED",
                        "Garten", "3000.00 3000.00 3000.00 0.00 0.00 CLOSED",
                        "Chor", "1000.00 1000.00 750.00 250.00 1.29 CLOSED"));
        assertThat(chapters(years.second.documentation()))
                .isEqualTo(Map.of("Küche", "7500.50 5000.05 0.00 0.00 0.00 ACTIVE"));
    }

    private static Map<String, String> chapters(JsonNode documentation) {
        Map<String, String> chapters = new TreeMap<>();
        for (JsonNode project : documentation.at("/results/projects")) {
            chapters.put(
                    project.get("title").asText(),
                    String.join(
                            " ",
                            Stream.of("grant", "paid", "accepted", "recovered", "interest", "grantState")
                                    .map(name -> project.path(name).asText())
                                    .toList()));
        }
        return chapters;
    }

    @Test
    void noPathOfMoneyCrossesFromOneRoundToTheOther() {
        staysInside(years.first, List.of(years.workshop, years.garden, years.choir));
        staysInside(years.second, List.of(years.kitchen));
    }

    private static void staysInside(Year year, List<Project> projects) {
        Set<String> accounts = year.ids("ledger/accounts");
        Set<String> own = new TreeSet<>();
        List.of("tranches", "fund-calls", "disbursements", "grants").forEach(noun -> own.addAll(year.ids(noun)));
        Set<String> met = new TreeSet<>();
        year.ids("fund-calls").forEach(call -> meet(year.path("fundCall", call), met, accounts));
        projects.forEach(project -> {
            meet(year.path("grant", project.grant), met, accounts);
            project.vouchers.forEach(voucher -> meet(year.path("voucher", voucher), met, accounts));
        });
        assertThat(met).isEqualTo(own);
    }

    private static void meet(JsonNode path, Set<String> met, Set<String> accounts) {
        for (JsonNode step : path.get("steps")) {
            if (STEPS.contains(step.get("kind").asText())) {
                met.add(step.get("id").asText());
            }
            for (JsonNode posting : step.get("postings")) {
                assertThat(accounts)
                        .contains(
                                posting.get("debit").asText(),
                                posting.get("credit").asText());
            }
        }
    }

    @Test
    void noCaseIsPaidFromTheMoneyOfTheOtherRound() {
        refuses("oldCaseFromNewMoney", 422, "nur 250,00 Euro frei; 999,90 Euro sind zu zahlen");
        refuses("newCaseFromOldMoney", 422, "nur 0,00 Euro frei; 900,00 Euro sind zu zahlen");
    }

    @Test
    void eachCallAsksForTheCasesOfItsRoundLessTheCashOfItsRound() {
        assertThat(called(years.newCall)).isEqualTo("5000.05 less 0.00");
        assertThat(called(years.oldCall)).isEqualTo("749.90 less 250.00");
    }

    @Test
    void whatComesBackAfterTheOldRoundIsNoMoneyOfTheNewOne() {
        assertThat(called(years.callAfterTheReturn)).isEqualTo("900.00 less 0.00");
        refuses("nothingToCallForTheOld", 422, "Bestand von 0,00 Euro");
    }

    private static String called(JsonNode call) {
        return call.get("amount").asText() + " less " + call.get("cashOnHand").asText();
    }

    @Test
    void theCommitteeResolvesWithinTheNewRoundsBudgetAlone() {
        refuses("beyondTheNewBudget", 422, "8.000,00 Euro sind noch frei");
    }

    @Test
    void theCoordinationSpendsTheShareOfEachRoundAndNoMore() {
        refuses("coordinationOfTheOld", 422, "noch 18.765,44 Euro übrig");
        refuses("coordinationOfTheYearFromTheOld", 422, "Dieser Tag liegt nicht in der Förderperiode");
        refuses("coordinationOfTheNew", 422, "noch 1.850,00 Euro übrig");
    }

    @Test
    void theOldRoundTakesNoApplicationAndNoTrancheAnyMore() {
        refuses("applicationForTheClosed", 422, "Die Abgabefrist endete");
        refuses("trancheForTheOld", 409, "Förderperiode");
    }

    private void refuses(String what, int status, String because) {
        Answer answer = years.refused.get(what);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text().replace('\u00a0', ' ')).contains(because);
    }

    @Test
    void theFundersMoneyLiesWithTheOldRoundAndWhatIsLeftToPayWithTheNewOne() {
        assertThat(years.first.balances("CASH", "FUNDS", "FORWARD_CASH", "FORWARD_DUE", "INTEREST_DUE"))
                .containsExactly("0.00", "0.00", "375.34", "350.00", "25.34");
        assertThat(years.second.balances("CASH", "FUNDS", "FORWARD_CASH", "FORWARD_DUE", "INTEREST_DUE"))
                .containsExactly("900.00", "900.00", "0.00", "0.00", "0.00");
    }

    @Test
    void theBooksAndTheChainOfEventsAgree() throws Exception {
        Books.agree(karaf);
    }
}
