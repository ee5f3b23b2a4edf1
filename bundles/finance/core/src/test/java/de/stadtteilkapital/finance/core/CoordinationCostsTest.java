package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.finance.api.CoordinationCostAct;
import de.stadtteilkapital.finance.api.CostReversal;
import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.api.NewCoordinationCost;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The coordination's share of 20,000.00 is spent. */
@OnBothDatabases
class CoordinationCostsTest {
    private final RoomDatabase database;
    private final Office office;

    CoordinationCostsTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
    }

    private CoordinationCost book(String amount, LocalDate day) {
        return office.costs.book(
                Office.FINANCE,
                new NewCoordinationCost(
                        Neighbours.DISTRICT,
                        office.neighbours.round,
                        day,
                        "Druckerei",
                        "Faltblätter",
                        Money.of(amount),
                        "Beleg 1"));
    }

    private List<LedgerPosting> postings(CoordinationCost cost) {
        return new LedgerReader(database.store(), office)
                .postings(Office.FINANCE, PageRequest.of(Map.of("document", cost.id())))
                .items();
    }

    @Test
    void whatIsSpentIsTakenFromTheShareAndStandsInTheBooks() {
        CoordinationCost cost = book("19999.99", office.today.minusDays(3));
        assertThat(office.budget().coordinationSpent()).isEqualTo(Money.of("19999.99"));
        assertThat(office.budget().coordinationLeft()).isEqualTo(Money.of("0.01"));
        assertThat(office.budget().available()).isEqualTo(Money.of("80000.00"));
        assertThat(cost.bookedBy()).isEqualTo("finanzen");
        assertThat(postings(cost)).singleElement().satisfies(posting -> {
            assertThat(posting.entry()).isEqualTo("COORDINATION_SPENT");
            assertThat(posting.amount()).isEqualTo(Money.of("19999.99"));
            assertThat(posting.bookedOn()).isEqualTo(office.today.minusDays(3));
        });
        assertThat(office.notes.types()).endsWith("finance.coordinationSpent");
    }

    /** Written by hand: the round goes from its first day to its last, and both count. */
    @Test
    void aDayOutsideTheRoundIsRefused() {
        LocalDate last = Neighbours.START.plusYears(1).minusDays(1);
        office.today = last.plusDays(40);
        for (LocalDate day : List.of(Neighbours.START.minusDays(1), last.plusDays(1))) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> book("1.00", day));
            assertThat(refusal.objections()).singleElement().satisfies(objection -> {
                assertThat(objection.pointer()).isEqualTo("/spentOn");
                assertThat(objection.message().german()).startsWith("Dieser Tag liegt nicht in der Förderperiode");
            });
        }
        assertThat(book("1.00", Neighbours.START).spentOn()).isEqualTo(Neighbours.START);
        assertThat(book("1.00", last).spentOn()).isEqualTo(last);
    }

    @Test
    void moreThanIsLeftIsRefusedWithTheFigure() {
        book("19000.00", office.today);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> book("1000.01", office.today));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.pointer()).isEqualTo("/amount");
            assertThat(objection.message().german()).contains("1.000,00");
        });
        assertThat(book("1000.00", office.today).takenBack()).isNull();
    }

    @Test
    void whatIsToComeIsNotSpent() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> book("1.00", office.today.plusDays(1)));
        assertThat(refusal.objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.pointer()).isEqualTo("/spentOn"));
    }

    @Test
    void whatIsTakenBackStaysWithItsReasonAndItsReversal() {
        CoordinationCost cost = book("20000.00", office.today);
        assertThat(office.costs.possible(Office.FINANCE, cost.id()))
                .extracting(Possible::act)
                .containsExactly(CoordinationCostAct.TAKE_BACK);
        office.today = office.today.plusDays(2);
        CoordinationCost taken = office.costs.takeBack(Office.FINANCE, cost.id(), new CostReversal("falscher Betrag"));
        assertThat(taken.takenBack())
                .isEqualTo(new CoordinationCost.TakenBack(office.today, "finanzen", "falscher Betrag"));
        assertThat(office.budget().coordinationLeft()).isEqualTo(Money.of("20000.00"));
        assertThat(office.costs.possible(Office.FINANCE, cost.id())).isEmpty();
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> office.costs.takeBack(Office.FINANCE, cost.id(), new CostReversal("noch einmal")))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(office.costs
                        .costs(Office.FINANCE, PageRequest.of(Map.of("round", office.neighbours.round)))
                        .items())
                .containsExactly(taken);
        assertThat(office.notes.types()).endsWith("finance.coordinationCostTakenBack");
    }
}
