package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.finance.api.CoordinationCostService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
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
 * them. They never go, as the posting and its reversal stay in the ledger; to a cost that is taken back none is added.
 */
@Component
@AttachmentsAt(place = "coordination-costs")
public final class CostAttachments implements AttachmentPlace {
    private static final Text EVIDENCE = new Text(
            "Die Datei ist der Beleg einer Buchung und bleibt bei ihr, auch wenn die Ausgabe zurückgenommen ist.",
            "The file is the evidence of a posting and stays with it, even if the expenditure has been taken back.");

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
                        books
                                ? Map.of(
                                        AttachmentAct.ADD,
                                        CoordinationCostActs.of(cost),
                                        AttachmentAct.REMOVE,
                                        Possibility.never(EVIDENCE))
                                : Map.of(),
                        Audience.holders(FinanceRight.READ_COORDINATION_COSTS, cost.district()))
                .of(about(cost));
    }

    /** By which whoever attaches sees that it is the right one, before it stays there. */
    private static Text about(CoordinationCost cost) {
        return new Text(
                "%s, %s, bezahlt am %s. Was angehängt ist, bleibt als Beleg der Buchung."
                        .formatted(
                                cost.payee(),
                                Wording.GERMAN.money(cost.amount()),
                                Wording.GERMAN.shortDay(cost.spentOn())),
                "%s, %s, paid on %s. What is attached stays as the evidence of the posting."
                        .formatted(
                                cost.payee(),
                                Wording.ENGLISH.money(cost.amount()),
                                Wording.ENGLISH.shortDay(cost.spentOn())));
    }
}
