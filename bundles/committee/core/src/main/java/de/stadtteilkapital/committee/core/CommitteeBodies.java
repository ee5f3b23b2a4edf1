package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;

/** Bodies with their rules and members. */
final class CommitteeBodies {
    private final CommitteeTables tables;
    private final Procedures procedures;

    CommitteeBodies(CommitteeTables tables, Procedures procedures) {
        this.tables = requireNonNull(tables);
        this.procedures = requireNonNull(procedures);
    }

    Page<Body> page(Caller me, PageRequest request) {
        return tables.bodies().page(request).map(body -> show(me, body));
    }

    Body body(Caller me, String district, String id) {
        return show(me, tables.bodies().find(district, id).orElseThrow(Refusal::notFound));
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
    void put(Caller me, NewBody body) {
        if (!CommitteeRight.KEEP_BODIES.isHeld(me, body.district())) {
            throw Refusal.notFound();
        }
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
        tables.bodies().put(body);
    }

    private void requireReadableRules(NewBody body) {
        try {
            Procedures.requireReadable(body);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(
                    "",
                    new Text(
                            "Die Geschäftsordnung ist so nicht zu lesen: Frist wie P7D, Anteil wie 1/2.",
                            "These rules can't be read: a period like P7D, a share like 1/2."));
        }
    }
}
