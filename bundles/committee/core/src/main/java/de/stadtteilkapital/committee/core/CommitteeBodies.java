package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyService;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bodies with their rules and members. */
@Component(
        service = {BodyService.class, CommitteeAdmin.class},
        immediate = true)
public final class CommitteeBodies implements CommitteeAdmin {
    private final Transactions transactions;
    private final CommitteeTables tables;
    private final Procedures procedures;

    @Activate
    public CommitteeBodies(
            @Reference Transactions transactions, @Reference CommitteeTables tables, @Reference Procedures procedures) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.procedures = requireNonNull(procedures);
    }

    @Override
    public Page<Body> bodies(Caller me, PageRequest request) {
        return transactions.required(() -> tables.bodies().page(request).map(body -> show(me, body)));
    }

    @Override
    public Body body(Caller me, String district, String id) {
        return transactions.required(
                () -> show(me, tables.bodies().find(district, id).orElseThrow(Refusal::notFound)));
    }

    /** As everybody may read them. */
    @Override
    public Map<InDistrict, String> names(Caller me, Collection<InDistrict> ids) {
        return transactions.required(() -> tables.bodies().names(ids));
    }

    private Body show(Caller me, NewBody body) {
        Body shown = procedures.show(body);
        return takesPart(me, body.district()) ? shown : shown.withoutMembers();
    }

    /** Who sits in a body is for those of its district. */
    private static boolean takesPart(Caller me, String district) {
        return me.roles().stream().anyMatch(role -> district.equals(role.district()));
    }

    /** For the district's own coordinators and administration, and for a district's module in the house's name. */
    @Override
    public void putBody(Caller me, NewBody body) {
        if (!CommitteeRight.KEEP_BODIES.isHeld(me, body.district())) {
            throw Refusal.notFound();
        }
        Input in = Input.of(NewBody.class);
        Procedures.requireReadable(body, in);
        List<String> seats = body.members().stream().map(Member::id).toList();
        in.require(
                seats.stream().distinct().count() == seats.size()
                        && body.members().stream().filter(Member::chair).count() <= 1,
                "members",
                new Text(
                        "Jeder Sitz steht einmal da, und ein Gremium hat höchstens einen Vorsitz.",
                        "Each seat stands once, and a body has at most one chair."));
        in.refuse();
        transactions.run(() -> tables.bodies().put(body));
    }
}
