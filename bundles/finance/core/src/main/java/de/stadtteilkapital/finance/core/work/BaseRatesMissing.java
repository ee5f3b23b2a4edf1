package de.stadtteilkapital.finance.core.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.core.rates.BaseRates;
import de.stadtteilkapital.finance.core.rates.HalfYear;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The base rate of the current half-year, or of one that begins soon, is to be entered; one line for each district, which
 * leads to the same table.
 */
@Component
public final class BaseRatesMissing implements Work {
    private static final int DAYS_AHEAD = 30;

    private final BaseRates rates;
    private final BusinessClock clock;

    @Activate
    public BaseRatesMissing(@Reference BaseRates rates, @Reference BusinessClock clock) {
        this.rates = requireNonNull(rates);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String kind() {
        return "finance.baseRateMissing";
    }

    @Override
    public Text label() {
        return new Text("Basiszinssatz einzutragen", "Base rate to enter");
    }

    @Override
    public Right right() {
        return FinanceRight.HANDLE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return missing().stream()
                .flatMap(half -> right().districts(me).stream().sorted().map(district -> line(half, district)))
                .limit(most)
                .toList();
    }

    /** The earlier of the two, which is to be entered first. */
    private Optional<HalfYear> missing() {
        LocalDate today = clock.today();
        HalfYear current = HalfYear.of(today);
        boolean soon = !current.next().first().isAfter(today.plusDays(DAYS_AHEAD));
        return (soon ? Stream.of(current, current.next()) : Stream.of(current))
                .filter(half -> rates.on(half == current ? today : half.first()).isEmpty())
                .findFirst();
    }

    /** A title is in the office's language. */
    private Waiting line(HalfYear half, String district) {
        return new Waiting(
                new Subject("finance.baseRates", district),
                district,
                null,
                null,
                "Basiszinssatz für das " + half.name().german(),
                null,
                half.first().minusDays(DAYS_AHEAD).atStartOfDay(clock.zone()).toInstant(),
                half.first());
    }
}
