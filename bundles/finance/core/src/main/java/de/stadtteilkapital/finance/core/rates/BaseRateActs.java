package de.stadtteilkapital.finance.core.rates;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.HalfYearRate;
import de.stadtteilkapital.finance.core.persistence.BaseRateRepository;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;

/** Whether a base rate can be removed: told, and asked by the act itself. */
final class BaseRateActs {
    private static final Text SHIPPED = new Text(
            "Dieser Zinssatz gehört zur mitgelieferten Tabelle; entfernt wird nur, was hier eingetragen wurde.",
            "This rate belongs to the table that comes with the platform; only what was entered here is removed.");
    private static final Text ASSUMED = new Text(
            "Dieser Zinssatz ist angenommen; er weicht, sobald der bekannt gegebene eingetragen ist.",
            "This rate is assumed; it gives way as soon as the published one is entered.");
    private static final Text USED = new Text(
            "Mit diesem Zinssatz sind schon Zinsen einer Rückforderung berechnet; er bleibt in der Tabelle.",
            "Interest on a recovery claim has been computed with this rate; it stays in the table.");

    private final BaseRateRepository repository;

    BaseRateActs(BaseRateRepository repository) {
        this.repository = requireNonNull(repository);
    }

    Possibility removal(HalfYearRate rate) {
        if (rate.assumed()) {
            return Possibility.never(ASSUMED);
        }
        if (rate.enteredBy() == null) {
            return Possibility.never(SHIPPED);
        }
        return repository.isUsed(rate) ? Possibility.never(USED) : Possibility.now();
    }
}
