package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.DateTimeException;
import java.util.List;

/** Bodies with their rules and members. */
final class Bodies {
    private final Tables tables;
    private final Procedures procedures;

    Bodies(Tables tables, Procedures procedures) {
        this.tables = requireNonNull(tables);
        this.procedures = requireNonNull(procedures);
    }

    Page<Body> page(Caller me, PageRequest request) {
        return tables.bodies().page(request).map(body -> show(me, body));
    }

    Body body(Caller me, String id) {
        return show(me, tables.bodies().find(id).orElseThrow(Refusal::notFound));
    }

    private Body show(Caller me, NewBody body) {
        Body shown = procedures.show(body);
        return me.isPublic() ? shown.withoutMembers() : shown;
    }

    void put(NewBody body) {
        requireReadableRules(body);
        List<String> seats = body.members().stream().map(Member::id).toList();
        if (seats.stream().distinct().count() < seats.size()
                || body.members().stream().filter(Member::chair).count() > 1) {
            throw Refusal.invalid(
                    "/members",
                    new Text(
                            "Jeder Sitz steht einmal da, und ein Gremium hat höchstens einen Vorsitz.",
                            "Each seat stands once, and a body has at most one chair."));
        }
        boolean othersBody = tables.bodies()
                .find(body.id())
                .filter(known -> !known.district().equals(body.district()))
                .isPresent();
        if (othersBody || tables.bodies().sitElsewhere(seats, body.id())) {
            throw Refusal.conflict(new Text(
                    "Gremium oder Sitz gehört schon anderswohin.", "The body or a seat belongs elsewhere already."));
        }
        tables.bodies().put(body);
    }

    private void requireReadableRules(NewBody body) {
        try {
            procedures.of(body);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.invalid(
                    "",
                    new Text(
                            "Die Geschäftsordnung ist so nicht zu lesen: Frist wie P7D, Anteil wie 1/2.",
                            "These rules can't be read: a period like P7D, a share like 1/2."));
        }
    }
}
