package de.stadtteilkapital.finance.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.GrantRow;
import de.stadtteilkapital.finance.api.GrantService;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.fixtures.Drawn;
import de.stadtteilkapital.platform.fixtures.PartFixtures;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.web.CasePart;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoneyOfCaseTest extends PartFixtures<GrantService> {
    MoneyOfCaseTest() {
        super(GrantService.class);
    }

    @Override
    protected CasePart part(HandOver<GrantService> room) {
        return new MoneyOfCase(room);
    }

    @Override
    protected String asked() {
        return "grants";
    }

    @Override
    protected GrantService nothing() {
        return grants(List.of());
    }

    @Override
    protected GrantService everything() {
        return grants(List.of(
                row(GrantState.ACTIVE, "9500.00", "2375.00", "1000.50", LocalDate.of(2027, 7, 28)),
                row(GrantState.REVOKED, "0.00", "0.00", "0.00", null)));
    }

    private static GrantService grants(List<GrantRow> rows) {
        return Fake.of(GrantService.class, Map.of("grants", a -> Page.whole(rows)));
    }

    private static GrantRow row(GrantState state, String amount, String paid, String proven, LocalDate due) {
        return new GrantRow(
                "g",
                "a",
                "HN-2026-0007",
                WORD,
                "hamm-norden",
                "r",
                "s",
                MARKUP,
                Money.of(amount),
                Money.of(paid),
                Money.of(proven),
                Money.of("7125.00"),
                LocalDate.of(2027, 6, 30),
                due,
                state);
    }

    /** 2,375 of 9,500 is a quarter; of nothing there is no part. */
    @Test
    void eachBarIsAsLongAsItsPartOfTheGrant() {
        String drawn = Drawn.part(full(), Locale.GERMAN);
        assertThat(drawn).contains("width=\"100%\"", "width=\"25%\"", "width=\"10.53%\"", "width=\"0%\"");
    }
}
