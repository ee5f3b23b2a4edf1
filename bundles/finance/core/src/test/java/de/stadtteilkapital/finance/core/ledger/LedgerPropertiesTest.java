package de.stadtteilkapital.finance.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class LedgerPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PostingDocument DOCUMENT = new PostingDocument(PostingDocument.Kind.TRANCHE, "T");
    private static final Set<AccountKind> MONEY = EnumSet.range(AccountKind.CALLED, AccountKind.INTEREST_DUE);

    private final RoomDatabase database;

    private final Place place = new Place("hamm-norden", Ids.next(), Ids.next());
    private final Ledger ledger;

    LedgerPropertiesTest(Database kind) {
        database = RoomDatabase.on(kind);
        ledger = new Ledger(database.transactions());
    }

    private void openAccounts() {
        database.transactions().run(() -> {
            ledger.openRound(place);
            ledger.openGrant(place);
        });
    }

    private boolean post(Entry entry, Money amount) {
        try {
            database.transactions().run(() -> ledger.post(entry, place, amount, DAY, DOCUMENT));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private List<LedgerAccount> accounts() {
        return new LedgerRepository(database.store()).accounts(place.district(), place.round());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsBookedNothingIsOverdrawnAndTheCirclesBalance(long seed) {
        openAccounts();
        Random random = new Random(seed);
        int booked = 0;
        for (int i = 0; i < 200; i++) {
            Entry entry = Entry.values()[random.nextInt(Entry.values().length)];
            booked += post(entry, new Money(BigDecimal.valueOf(1 + random.nextInt(100_000), 2))) ? 1 : 0;
        }
        assertThat(booked).isBetween(1, 200);
        assertThat(accounts()).allSatisfy(account -> {
            assertThat(account.balance()).isGreaterThanOrEqualTo(Money.ZERO);
            assertThat(account.reconciled()).isTrue();
        });
        assertThat(new LedgerRepository(database.store()).unreconciled()).isZero();
        assertBalanced(MONEY);
        assertBalanced(EnumSet.complementOf(EnumSet.copyOf(MONEY)));
    }

    private void assertBalanced(Set<AccountKind> circle) {
        assertThat(sum(circle, AccountKind.Side.DEBIT)).isEqualTo(sum(circle, AccountKind.Side.CREDIT));
    }

    private Money sum(Set<AccountKind> circle, AccountKind.Side side) {
        return Money.sum(accounts().stream()
                .filter(account -> circle.contains(AccountKind.valueOf(account.kind())))
                .filter(account -> AccountKind.valueOf(account.kind()).side() == side)
                .map(LedgerAccount::balance));
    }

    @Test
    void noEntryCrossesTheCircles() {
        assertThat(Entry.values())
                .allSatisfy(
                        entry -> assertThat(MONEY.contains(entry.debit())).isEqualTo(MONEY.contains(entry.credit())));
    }

    @Test
    void manyAtOnceNeverTakeMoreThanThereIs() throws Exception {
        openAccounts();
        post(Entry.TRANCHE, Money.of("80000.00"));
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> acts = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(i -> () -> post(Entry.COMMITTED, Money.of("9500.00")))
                    .toList();
            long carried = 0;
            for (Future<Boolean> act : clerks.invokeAll(acts)) {
                carried += act.get() ? 1 : 0;
            }
            assertThat(carried).isEqualTo(8);
        } finally {
            clerks.shutdownNow();
        }
        assertThat(database.transactions().<Money>required(() -> ledger.available(AccountKind.BUDGET, place)))
                .isEqualTo(Money.of("4000.00"));
    }
}
