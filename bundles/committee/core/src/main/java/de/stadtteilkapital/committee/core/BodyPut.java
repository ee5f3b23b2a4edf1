package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.util.List;
import java.util.Optional;

/** A body as a district's module has it, which says it again at each start. */
final class BodyPut {
    private final CommitteeTables tables;
    private final BusinessClock clock;

    BodyPut(CommitteeTables tables, BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.clock = requireNonNull(clock);
    }

    static void requireProper(NewBody body) {
        Input in = Input.of(NewBody.class);
        Procedures.requireReadable(rules(body), in);
        List<String> seats = body.members().stream().map(Member::id).toList();
        in.require(
                seats.stream().distinct().count() == seats.size()
                        && body.members().stream().filter(Member::chair).count() <= 1,
                "members",
                new Text(
                        "Jeder Sitz steht einmal da, und ein Gremium hat höchstens einen Vorsitz.",
                        "Each seat stands once, and a body has at most one chair."));
        in.refuse();
    }

    private static OwnRules rules(NewBody body) {
        return new OwnRules(
                null, body.noticePeriod(), null, body.quorumAbove(), body.quorumLeast(), null, body.majority(), null);
    }

    /** Said again with the same words it leaves alone what the office has changed since. */
    void put(NewBody body) {
        InDistrict place = new InDistrict(body.district(), body.id());
        String digest = Sha256.hex(CanonicalJson.write(body));
        if (tables.bodies().digest(place).filter(digest::equals).isPresent()) {
            return;
        }
        Optional<KnownBody> before = tables.bodies().find(body.district(), body.id(), clock.today());
        tables.bodies().put(body, digest);
        before.filter(known -> !known.rules().saysAs(rules(body)))
                .ifPresent(known ->
                        tables.bodies().enter(place, rules(body).startingOn(clock.today()), Moment.now(clock)));
        tables.members().put(place, body.members(), clock.today(), before.isEmpty());
    }
}
