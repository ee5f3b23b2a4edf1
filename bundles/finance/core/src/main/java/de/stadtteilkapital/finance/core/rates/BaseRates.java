package de.stadtteilkapital.finance.core.rates;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.core.persistence.BaseRateRepository;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of base rates, filled from the file at the first start; what the office adds or corrects stays. */
@Component(service = BaseRates.class)
public final class BaseRates {
    private final Transactions transactions;
    private final BaseRateRepository repository;
    private final EventLog events;

    @Activate
    public BaseRates(@Reference Store store, @Reference Transactions transactions, @Reference EventLog events) {
        this.transactions = requireNonNull(transactions);
        this.events = requireNonNull(events);
        repository = new BaseRateRepository(store);
        load();
    }

    private void load() {
        try {
            transactions.run(() -> repository.put(missing()));
        } catch (PersistenceException e) {
            // another node that starts at the same time may have been first
            if (!missing().isEmpty()) {
                throw e;
            }
        }
    }

    private List<BaseRate> missing() {
        Set<LocalDate> known =
                repository.all().stream().map(BaseRate::validFrom).collect(Collectors.toSet());
        return BaseRateFile.read().stream()
                .filter(rate -> !known.contains(rate.validFrom()))
                .toList();
    }

    /** By day. */
    public List<BaseRate> all() {
        return repository.all();
    }

    /** The rate of a day; empty where it is not known, and then nobody may compute with it. */
    public Optional<BaseRate> on(LocalDate day) {
        // where a later one begins, an earlier one ends, however far it was known
        return repository.all().stream()
                .filter(rate -> !rate.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(rate -> rate.holdsOn(day));
    }

    /** Adds a rate or replaces the one that is valid from the same day. */
    public void put(Caller me, BaseRate rate) {
        transactions.run(() -> {
            repository.put(List.of(rate));
            events.append(
                    me,
                    new DomainEvent(
                            "finance.baseRatePut",
                            rate.validFrom().toString(),
                            DistrictModule.EVERY,
                            null,
                            Map.of(
                                    "percent",
                                    rate.percent(),
                                    "knownUntil",
                                    rate.knownUntil(),
                                    "assumed",
                                    rate.assumed()),
                            Set.of()));
        });
    }
}
