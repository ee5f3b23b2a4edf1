package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.finance.api.CoordinationCostService;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.programme.api.FundingRound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the coordination has spent in a round, as the page of its money lists it. */
@Component(service = CostRows.class)
public final class CostRows {
    private final Desk<CoordinationCostService> costs;
    private final AccountNames names;

    /**
     * A cost with what can be done with it.
     *
     * @param who whoever booked it
     */
    public record Row(CoordinationCost cost, String who, List<Deed> deeds) {}

    @Activate
    public CostRows(@Reference Desks desks, @Reference AccountNames names) {
        costs = desks.of(CoordinationCostService.class);
        this.names = requireNonNull(names);
    }

    /** @param cursor from the part before; null for the latest */
    Page<Row> of(FundingRound round, @Nullable String cursor) {
        String path = Ways.costs(round.district(), round.id());
        Map<String, String> booked = new HashMap<>();
        PageRequest latest = new PageRequest(
                PageRequest.STANDARD,
                cursor,
                null,
                Map.of("district", round.district(), "round", round.id()),
                "-spentOn");
        Page<Row> rows = costs.read((service, me) -> service.costs(me, latest)
                .map(cost -> new Row(
                        cost,
                        cost.bookedBy(),
                        Deed.of(service.possible(me, cost.id()), act -> path + "/" + cost.id() + "/zuruecknehmen"))));
        return rows.map(row -> new Row(row.cost(), booked.computeIfAbsent(row.who(), names::of), row.deeds()));
    }
}
