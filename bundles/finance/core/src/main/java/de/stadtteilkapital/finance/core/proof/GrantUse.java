package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.finance.api.UseStatement;
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
            desk.grants().move(grant, GrantState.CLOSED);
            desk.note(
                    me,
                    "finance.grantClosed",
                    grant.id(),
                    grant,
                    Map.of(
                            "paid", accounted.paid(),
                            "accepted", accounted.accepted(),
                            "repaid", accounted.repaid()));
            return desk.grants().now(grant);
        });
    }
}
