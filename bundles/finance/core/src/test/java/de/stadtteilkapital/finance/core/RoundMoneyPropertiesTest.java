package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.CostReversal;
import de.stadtteilkapital.finance.api.NewCoordinationCost;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to the money of a round, it is what an oracle says that counts in whole cents: tranches, of which the
 * first pays the coordination with a fifth, what is committed, and what the coordination has spent.
 */
@OnBothDatabases
class RoundMoneyPropertiesTest {
    private final RoomDatabase database;
    private final Office office;
    private final List<String> ids = new ArrayList<>();
    private final List<Long> amounts = new ArrayList<>();
    private final Map<String, Long> standing = new LinkedHashMap<>();
    private long committed;

    RoundMoneyPropertiesTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
        ids.add(tranches().get(0).id());
        amounts.add(10_000_000L);
    }

    private List<Tranche> tranches() {
        return office.tranches
                .tranches(Office.FINANCE, PageRequest.of(Map.of("round", office.neighbours.round)))
                .items();
    }

    private static Money money(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    /** A fifth, half a cent up. */
    private static long fifth(long cents) {
        return (cents * 2 + 5) / 10;
    }

    private long share() {
        return fifth(amounts.get(0));
    }

    private long spent() {
        return standing.values().stream().mapToLong(cents -> cents).sum();
    }

    private long projects() {
        return amounts.stream().mapToLong(cents -> cents).sum() - share();
    }

    private static boolean carried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theBudgetIsWhatTheOracleSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            long cents = 1 + (random.nextBoolean() ? random.nextInt(3_000_000) : random.nextInt(100));
            switch (random.nextInt(6)) {
                case 0 -> add(cents);
                case 1 -> raise(random.nextInt(ids.size()), cents);
                case 2 -> reduce(random.nextInt(ids.size()), cents);
                case 3 -> commit(cents);
                case 4 -> spend(cents / 4 + 1);
                default -> takeBack(random);
            }
            Budget budget = office.budget();
            assertThat(budget.allocated()).isEqualTo(money(projects()));
            assertThat(budget.coordinationShare()).isEqualTo(money(share()));
            assertThat(budget.committed()).isEqualTo(money(committed));
            assertThat(budget.available()).isEqualTo(money(projects() - committed));
            assertThat(budget.coordinationSpent()).isEqualTo(money(spent()));
            assertThat(budget.coordinationLeft()).isEqualTo(money(share() - spent()));
        }
        assertThat(tranches())
                .extracting(Tranche::amount)
                .containsExactlyElementsOf(
                        amounts.stream().map(RoundMoneyPropertiesTest::money).toList());
        assertThat(new LedgerRepository(database.store()).accounts(Neighbours.DISTRICT, office.neighbours.round))
                .allSatisfy(account -> assertThat(account.reconciled()).isTrue());
    }

    private void add(long cents) {
        NewTranche wanted = new NewTranche(
                Neighbours.DISTRICT, office.neighbours.round, money(cents), "Zuweisung", "neue Vorhaben");
        ids.add(office.tranches.add(Office.FINANCE, wanted).id());
        amounts.add(cents);
    }

    private void raise(int which, long cents) {
        office.tranches.raise(Office.FINANCE, ids.get(which), new NewTrancheChange(money(cents), "Bescheid", null));
        amounts.set(which, amounts.get(which) + cents);
    }

    private void reduce(int which, long cents) {
        long there = amounts.get(which);
        long share = which == 0 && cents <= there ? fifth(there) - fifth(there - cents) : 0;
        boolean fits = cents <= there
                && projects() - committed > 0
                && cents - share <= projects() - committed
                && share <= share() - spent();
        NewTrancheChange change = new NewTrancheChange(money(cents), "Bescheid", null);
        assertThat(carried(() -> office.tranches.reduce(Office.FINANCE, ids.get(which), change)))
                .isEqualTo(fits);
        if (fits) {
            amounts.set(which, there - cents);
        }
    }

    private void commit(long cents) {
        boolean fits = cents <= projects() - committed;
        assertThat(carried(() -> office.commit(
                        office.neighbours.approved("sponsor", money(cents).toString()),
                        money(cents).toString())))
                .isEqualTo(fits);
        committed += fits ? cents : 0;
    }

    private void spend(long cents) {
        NewCoordinationCost cost = new NewCoordinationCost(
                Neighbours.DISTRICT,
                office.neighbours.round,
                office.today,
                "Druckerei",
                "Faltblätter",
                money(cents),
                "Beleg 1");
        boolean fits = cents <= share() - spent();
        assertThat(carried(() ->
                        standing.put(office.costs.book(Office.FINANCE, cost).id(), cents)))
                .isEqualTo(fits);
    }

    private void takeBack(Random random) {
        if (!standing.isEmpty()) {
            String id = List.copyOf(standing.keySet()).get(random.nextInt(standing.size()));
            office.costs.takeBack(Office.FINANCE, id, new CostReversal("doppelt gebucht"));
            assertThat(carried(() -> office.costs.takeBack(Office.FINANCE, id, new CostReversal("noch einmal"))))
                    .isFalse();
            standing.remove(id);
        }
    }
}
