package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.finance.api.UseStatement;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The use of grants as a whole, up to the closure of those of which every cent is accounted for (row 35). */
@Component(service = UseService.class, immediate = true)
public final class GrantUse implements UseService {
    private final ProofContext desk;
    private final UseActs acts;
    private final UseFigures figures;

    @Activate
    public GrantUse(@Reference ProofContext desk, @Reference UseActs acts) {
        this.desk = requireNonNull(desk);
        this.acts = requireNonNull(acts);
        figures = new UseFigures(desk);
    }

    @Override
    public Grant grant(Caller me, String grant) {
        return desk.unit(() -> desk.grants().seenBy(me, grant));
    }

    @Override
    public UseStatement statement(Caller me, String grant) {
        return desk.unit(() -> figures.of(desk.grants().seenBy(me, grant)));
    }

    @Override
    public List<Possible> possible(Caller me, String grant) {
        return desk.unit(() -> acts.possible(me, desk.grants().seenBy(me, grant)));
    }

    @Override
    public Grant close(Caller me, String id) {
        return desk.unit(() -> {
            Grant grant = acts.begin(me, UseAct.CLOSE, id);
            Accounted accounted = Accounted.of(desk, grant);
            Money returned = returned(grant);
            desk.grants().close(grant, returned);
            desk.note(
                    me,
                    "finance.grantClosed",
                    grant.id(),
                    grant,
                    Map.of(
                            "paid", accounted.paid(),
                            "accepted", accounted.accepted(),
                            "repaid", accounted.repaid(),
                            "returned", returned));
            return desk.grants().now(grant);
        });
    }

    /** What was granted and not paid is for projects again, as long as the round runs; booked here. */
    private Money returned(Grant grant) {
        Place place = ProofContext.place(grant);
        Money left = desk.ledger().available(AccountKind.GRANTED, place);
        if (!left.isPositive() || !desk.isReused(grant)) {
            return Money.ZERO;
        }
        PostingDocument document = new PostingDocument(PostingDocument.Kind.GRANT, grant.id());
        desk.ledger().post(Entry.RETURNED, place, left, desk.today(), document);
        return left;
    }
}
