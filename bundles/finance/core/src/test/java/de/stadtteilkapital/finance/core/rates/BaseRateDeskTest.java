package de.stadtteilkapital.finance.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.BaseRateAct;
import de.stadtteilkapital.finance.api.HalfYearRate;
import de.stadtteilkapital.finance.api.NewBaseRate;
import de.stadtteilkapital.finance.core.Ratekeepers;
import de.stadtteilkapital.finance.core.work.BaseRatesMissing;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The office keeps the table of base rates; the day is 23 November 2026, the table that comes along ends with 2025. */
@OnBothDatabases
class BaseRateDeskTest {
    private static final Caller FINANCE = Ratekeepers.FINANCE;

    private final Ratekeepers office;

    BaseRateDeskTest(Database kind) {
        office = new Ratekeepers(kind);
    }

    private HalfYearRate enter(String from, String rate) {
        return office.desk.enter(
                FINANCE, new NewBaseRate(LocalDate.parse(from), new BigDecimal(rate), "Bundesanzeiger"));
    }

    private Optional<String> on(String day) {
        return office.rates.on(LocalDate.parse(day)).map(rate -> rate.percent().toPlainString());
    }

    @Test
    void aRateHoldsForItsHalfYearAndNamesWhereItComesFrom() {
        HalfYearRate entered = enter("2026-07-01", "1.3");
        assertThat(entered)
                .isEqualTo(new HalfYearRate(
                        LocalDate.of(2026, 7, 1),
                        new BigDecimal("1.30"),
                        LocalDate.of(2026, 12, 31),
                        false,
                        "Bundesanzeiger",
                        FINANCE.account(),
                        office.today));
        assertThat(office.desk.rates(FINANCE)).first().isEqualTo(entered);
        assertThat(on("2026-06-30")).isEmpty();
        assertThat(on("2026-07-01")).contains("1.30");
        assertThat(on("2026-12-31")).contains("1.30");
        assertThat(on("2027-01-01")).isEmpty();
        assertThat(office.notes.types()).containsExactly("finance.baseRateEntered");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02, finance.baseRateBegins",
        "2026-04-01, finance.baseRateBegins",
        "2027-07-01, finance.baseRatePublished",
        "2062-01-01, finance.baseRatePublished"
    })
    void aRateBeginsWithAHalfYearThatIsPublished(String from, String rule) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> enter(from, "1.27"));
        assertThat(refusal.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.pointer()).isEqualTo("/from");
            assertThat(objection.rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-01", "2015-07-01", "2019-01-01", "2026-01-01"})
    void thereIsOneForEachHalfYear(String from) {
        enter("2026-01-01", "1.27");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> enter(from, "1.00"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aWrongOneIsRemovedAndEnteredAgain() {
        enter("2026-07-01", "12.7");
        assertThat(office.desk.possible(FINANCE, LocalDate.of(2026, 7, 1)))
                .extracting(Possible::act)
                .containsExactly(BaseRateAct.REMOVE);
        office.desk.remove(FINANCE, LocalDate.of(2026, 7, 1));
        assertThat(on("2026-08-01")).isEmpty();
        enter("2026-07-01", "1.27");
        assertThat(on("2026-08-01")).contains("1.27");
        assertThat(office.notes.types())
                .containsExactly("finance.baseRateEntered", "finance.baseRateRemoved", "finance.baseRateEntered");
    }

    @ParameterizedTest
    @CsvSource({
        // the step of a claim: from, to, rate; and whether it rests on the rate of the second half of 2026
        "2026-06-01, 2026-06-30, 1.27, false",
        "2026-07-01, 2026-07-01, 1.27, true",
        "2026-12-31, 2026-12-31, 1.2700, true",
        "2027-01-01, 2027-01-02, 1.27, false",
        "2026-08-01, 2026-08-02, 1.00, false"
    })
    void whatInterestRestsOnStays(LocalDate from, LocalDate to, BigDecimal rate, boolean rests) throws SQLException {
        enter("2026-07-01", "1.27");
        office.step(from, to, rate);
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> office.desk.remove(FINANCE, LocalDate.of(2026, 7, 1)));
        assertThat(refusal != null).isEqualTo(rests);
        if (rests) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.detail().german()).contains("schon Zinsen einer Rückforderung berechnet");
            assertThat(office.desk.possible(FINANCE, LocalDate.of(2026, 7, 1))).isEmpty();
        }
    }

    @Test
    void anAssumptionGivesWayAndGoesOnAfter() {
        office.rates.put(
                Caller.house("test", "hamm-norden"),
                new BaseRate(LocalDate.of(2026, 1, 1), new BigDecimal("1.27"), LocalDate.of(2099, 12, 31), true));
        enter("2026-07-01", "1.40");
        assertThat(on("2026-06-30")).contains("1.27");
        assertThat(on("2026-12-31")).contains("1.40");
        assertThat(on("2027-01-01")).contains("1.27");
        assertThat(on("2099-12-31")).contains("1.27");
        enter("2026-01-01", "1.30");
        enter("2027-01-01", "1.50");
        assertThat(on("2026-01-01")).contains("1.30");
        assertThat(on("2027-06-30")).contains("1.50");
        assertThat(on("2027-07-01")).contains("1.27");
        assertThat(catchThrowableOfType(Refusal.class, () -> office.desk.remove(FINANCE, LocalDate.of(2027, 7, 1)))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    /** The oracle: what was published of each half-year, where nothing is and the assumption reaches, the assumption. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsEnteredAndRemovedADayHasTheRateOfItsHalfYear(long seed) {
        Random random = new Random(seed);
        boolean assumed = random.nextBoolean();
        if (assumed) {
            office.rates.put(
                    Caller.house("test", "hamm-norden"),
                    new BaseRate(LocalDate.of(2026, 1, 1), new BigDecimal("9.99"), LocalDate.of(2031, 6, 30), true));
        }
        Map<LocalDate, String> published = new TreeMap<>();
        Map<LocalDate, String> gone = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            office.today = LocalDate.of(2026 + i / 8, 1 + random.nextInt(12), 1 + random.nextInt(28));
            LocalDate from = LocalDate.of(2026 + random.nextInt(6), random.nextBoolean() ? 1 : 7, 1);
            if (random.nextInt(4) == 0) {
                boolean carried = refused(() -> office.desk.remove(FINANCE, from)) == null;
                assertThat(carried).isEqualTo(published.containsKey(from));
                if (carried) {
                    gone.put(from, published.remove(from));
                }
            } else {
                String rate = BigDecimal.valueOf(random.nextInt(1000) - 500, 2).toPlainString();
                boolean early = from.isAfter(office.today.plusMonths(7).withDayOfMonth(1))
                        || HalfYear.of(office.today).next().first().isBefore(from);
                boolean carried = refused(() -> enter(from.toString(), rate)) == null;
                assertThat(carried).isEqualTo(!early && !published.containsKey(from));
                if (carried) {
                    published.put(from, rate);
                    gone.remove(from);
                }
            }
        }
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2033; day = day.plusDays(13)) {
            LocalDate first = LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            boolean under = assumed && !day.isAfter(LocalDate.of(2031, 6, 30)) && !gone.containsKey(first);
            assertThat(on(day.toString()))
                    .as("%s", day)
                    .isEqualTo(Optional.ofNullable(published.get(first))
                            .or(() -> Optional.of("9.99").filter(none -> under)));
        }
    }

    private static Refusal refused(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run);
    }

    @ParameterizedTest
    @CsvSource({
        // today, known until, the half-year that is to be entered
        "2026-11-23, 2025-12-31, 2026-07-01",
        "2025-12-01, 2025-12-31, ",
        "2025-12-02, 2025-12-31, 2026-01-01",
        "2025-12-31, 2025-12-31, 2026-01-01",
        "2026-01-01, 2025-12-31, 2026-01-01",
        "2026-05-31, 2026-06-30, ",
        "2026-06-01, 2026-06-30, 2026-07-01"
    })
    void financeHearsThirtyDaysBeforeAndAsLongAsItIsMissing(LocalDate today, LocalDate known, LocalDate missing) {
        if (known.getYear() == 2026) {
            enter("2026-01-01", "1.27");
        }
        office.today = today;
        BaseRatesMissing work = new BaseRatesMissing(office.rates, office);
        assertThat(work.waiting(FINANCE, 10).stream().map(Waiting::due).findFirst())
                .isEqualTo(Optional.ofNullable(missing));
        boolean setUp =
                new BaseRatesKnown(office.rates, office).missing("hamm-norden").isEmpty();
        assertThat(setUp).isEqualTo(!today.isAfter(known));
    }
}
