package de.stadtteilkapital.finance.core.rates;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Without the base rate of the current half-year nothing is claimed back. */
@Component
public final class BaseRatesKnown implements SetUpStep {
    private final BaseRates rates;
    private final BusinessClock clock;

    @Activate
    public BaseRatesKnown(@Reference BaseRates rates, @Reference BusinessClock clock) {
        this.rates = requireNonNull(rates);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "finance.baseRates";
    }

    @Override
    public int place() {
        return 85;
    }

    @Override
    public Text label() {
        return new Text("Basiszinssatz", "Base rate of interest");
    }

    @Override
    public Right right() {
        return FinanceRight.KEEP_RATES;
    }

    @Override
    public Optional<Text> missing(String district) {
        LocalDate today = clock.today();
        return rates.on(today).isPresent()
                ? Optional.empty()
                : Optional.of(Words.fill(
                        new Text(
                                "Der Basiszinssatz für das %s ist nicht eingetragen; bekannt ist er bis %s. Ohne ihn wird"
                                        + " keine Rückforderung verzinst.",
                                "The base rate for %s is not entered; it is known until %s. Without it no claim bears"
                                        + " interest."),
                        HalfYear.of(today).name(),
                        rates.all().stream()
                                .map(BaseRate::knownUntil)
                                .filter(until -> until.isBefore(today))
                                .reduce((earlier, later) -> later)
                                .<Object>map(until -> until)
                                .orElse("–")));
    }
}
