package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.core.rates.BaseRateDesk;
import de.stadtteilkapital.finance.core.rates.BaseRates;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Those who keep the table of base rates; the day is the test's. */
public final class Ratekeepers implements BusinessClock {
    public static final Caller FINANCE = Office.FINANCE;

    public final NotedEvents notes = new NotedEvents();
    public final BaseRates rates;
    public final BaseRateDesk desk;
    public LocalDate today = LocalDate.of(2026, 11, 23);

    private final RoomDatabase database;

    public Ratekeepers(Database kind) {
        database = RoomDatabase.on(kind);
        clear(database);
        rates = new BaseRates(database.store(), database.transactions(), notes);
        desk = new BaseRateDesk(
                database.store(), database.transactions(), this, notes, new Neighbours().rooms(), rates);
    }

    @Override
    public Instant now() {
        return today.atTime(9, 0).atZone(zone()).toInstant();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Berlin");
    }

    /** A step of interest of some claim. */
    public void step(LocalDate from, LocalDate to, BigDecimal rate) throws SQLException {
        step(database, from, to, rate);
    }

    /** Takes out what other tests have entered since the table that comes along ends, and what rests on it. */
    static void clear(RoomDatabase database) {
        try {
            database.byHand("delete from finance_base_rate where valid_from > '2025-12-31'");
            database.falsified("delete from finance_claim_step");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void step(RoomDatabase database, LocalDate from, LocalDate to, BigDecimal rate) throws SQLException {
        database.byHand("insert into finance_claim_step (claim_id, place, payment, amount, from_day, to_day, day_count,"
                + " base_rate, rate_percent, interest) values ('" + Ids.next() + "', 0, 'payment', 100.00, '" + from
                + "', '" + to + "', 1, " + rate + ", 6.27, 0.017178)");
    }
}
