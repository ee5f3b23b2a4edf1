package de.stadtteilkapital.finance.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.core.Ratekeepers;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class BaseRatesTest {
    private final RoomDatabase database;

    BaseRatesTest(Database kind) {
        database = RoomDatabase.on(kind);
        new Ratekeepers(kind);
    }

    private BaseRates rates() {
        return new BaseRates(database.store(), database.transactions(), new NotedEvents());
    }

    @ParameterizedTest
    @CsvSource({
        "2003-07-01, 1.22",
        "2007-06-30, 2.70",
        "2007-07-01, 3.19",
        "2013-01-01, -0.13",
        "2015-12-31, -0.83",
        "2022-12-31, -0.88",
        "2025-12-31, 1.27"
    })
    void knowsTheRateOfADay(LocalDate day, BigDecimal percent) {
        assertThat(rates().on(day)).map(BaseRate::percent).contains(percent);
    }

    @Test
    void neverExtrapolates() {
        assertThat(rates().on(LocalDate.of(2001, 12, 31))).isEmpty();
        assertThat(rates().on(LocalDate.of(2100, 1, 1))).isEmpty();
    }

    @Test
    void keepsWhatTheOfficeAdds() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(rates().on(day)).isEmpty();
        rates().put(
                        Caller.house("test", "hamm-norden"),
                        new BaseRate(day, new BigDecimal("1.27"), LocalDate.of(2099, 12, 31), true));

        assertThat(rates().on(LocalDate.of(2027, 5, 1)))
                .hasValueSatisfying(rate -> assertThat(rate.assumed()).isTrue());
        assertThat(rates().all()).hasSize(BaseRateFile.read().size() + 1);
    }

    @Test
    void refusesAFileThatDoesNotSayUntilWhenItIsKnown() {
        assertThatThrownBy(() -> BaseRateFile.rates(List.of("validFrom;percent", "2025-07-01;1.27")))
                .isInstanceOf(IllegalStateException.class);
    }
}
