package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.finance.api.CoordinationCostService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentParty;
import de.stadtteilkapital.platform.api.attachments.AttachmentPlace;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.attachments.AttachmentsAt;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.OwnService;
import java.util.Map;
import java.util.function.BiFunction;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Files at a cost of the coordination, the evidence of what was paid: whoever sees the cost reads them, who books costs adds
 * them. They stay as long as the cost is booked; of one that is taken back they may go, and none is added to it.
 */
@Component
@AttachmentsAt(place = "coordination-costs")
public final class CostAttachments implements AttachmentPlace {
    private static final Text EVIDENCE = new Text(
            "Die Datei ist der Beleg einer gebuchten Ausgabe und bleibt bei ihr, bis diese zurückgenommen wird.",
            "The file is the evidence of an expenditure that is booked, and stays with it until that is taken back.");

    private final BiFunction<Caller, String, CoordinationCost> costs;

    @Activate
    public CostAttachments(BundleContext context) {
        OwnService<CoordinationCostService> own = new OwnService<>(context, CoordinationCostService.class);
        costs = (me, id) -> own.call(service -> service.cost(me, id));
    }

    /** @param costs as a caller sees them */
    CostAttachments(BiFunction<Caller, String, CoordinationCost> costs) {
        this.costs = requireNonNull(costs);
    }

    @Override
    public AttachmentTerms terms(Caller me, String thing) {
        CoordinationCost cost = costs.apply(me, thing);
        boolean books = FinanceRight.HANDLE.isHeld(me, cost.district());
        return new AttachmentTerms(
                cost.district(),
                null,
                books ? AttachmentParty.FINANCE : AttachmentParty.READER,
                books ? Map.of(AttachmentAct.ADD, add(cost), AttachmentAct.REMOVE, remove(cost)) : Map.of(),
                Audience.holders(FinanceRight.READ_COORDINATION_COSTS, cost.district()));
    }

    private static Possibility add(CoordinationCost cost) {
        return CoordinationCostActs.of(cost);
    }

    private static Possibility remove(CoordinationCost cost) {
        return cost.takenBack() == null ? Possibility.later(EVIDENCE) : Possibility.now();
    }
}
