package de.stadtteilkapital.finance.core.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.core.OtherRooms;
import de.stadtteilkapital.finance.core.persistence.GrantRows;
import de.stadtteilkapital.finance.core.persistence.WorkRepository.WaitingMoney;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Until when final proofs are due, as each district has it. */
@Component(service = ProofTerms.class)
public final class ProofTerms {
    private final OtherRooms rooms;
    private final BusinessClock clock;
    private final GrantRows grants;

    @Activate
    public ProofTerms(@Reference Store store, @Reference OtherRooms rooms, @Reference BusinessClock clock) {
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
        grants = new GrantRows(store, clock);
    }

    /** Grants that are over and not proven, over the alias {@code e}. */
    RowFilter unproven() {
        return grants.in(List.of(GrantState.COMPLETED));
    }

    /** Those of these districts whose term is over too. */
    RowFilter late(Collection<String> districts) {
        return districts.stream()
                .sorted()
                .map(this::late)
                .reduce(RowFilter::or)
                .map(unproven()::and)
                .orElseThrow();
    }

    private RowFilter late(String district) {
        LocalDate latest = clock.today().minus(term(district));
        return RowFilter.is("e.district", district).and(new RowFilter("e.end < :latest", Map.of("latest", latest)));
    }

    /** Last day of a line, each district asked once. */
    Function<WaitingMoney, LocalDate> due() {
        Map<String, Period> terms = new HashMap<>();
        return line -> line.day().plus(terms.computeIfAbsent(line.district(), this::term));
    }

    private Period term(String district) {
        return rooms.programme().call(p -> p.parameter(district, FinanceParameters.PROOF_TERM));
    }
}
