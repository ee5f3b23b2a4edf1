package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.persistence.RowFilter;
import java.util.Map;

/** Who sees what of the money: whoever has the right in its district, and sponsors their own. */
public final class Visibility {
    private Visibility() {}

    /** @throws Refusal 404 where the caller sees no money of the district */
    public static void requireSeeing(Caller me, String district) {
        require(me, district, FinanceRight.READ_MONEY);
    }

    /** @throws Refusal 404 where the caller does not have the right in the district */
    public static void require(Caller me, String district, Right right) {
        if (!right.isHeld(me, district)) {
            throw Refusal.notFound();
        }
    }

    /** For what belongs to a case and only the house sees; a recusal bars from it. */
    public static void requireSeeing(Caller me, String district, String application) {
        if (!isSeeing(me, district, application)) {
            throw Refusal.notFound();
        }
    }

    /** Whether the caller sees the money of a case as the house does. */
    public static boolean isSeeing(Caller me, String district, String application) {
        return FinanceRight.READ_MONEY.isHeld(me, district) && !me.isBarredFrom(application);
    }

    /** @throws Refusal 404 for a grant that is neither the caller's own nor one of a case the caller may see */
    public static void requireVisible(Caller me, Grant grant) {
        if (!me.actsFor(grant.sponsor())) {
            requireSeeing(me, grant.district(), grant.application());
        }
    }

    /** Rows with a {@code district}. */
    public static RowFilter districts(Caller me) {
        return RowFilter.in("e.district", FinanceRight.READ_MONEY.districts(me));
    }

    /** Rows with a {@code district} and an {@code application}. */
    public static RowFilter cases(Caller me) {
        return districts(me).and(RowFilter.notIn("e.application", me.bars()));
    }

    /** Rows with a {@code district}, an {@code application} and a {@code sponsor}. */
    public static RowFilter casesAndOwn(Caller me) {
        RowFilter cases = cases(me);
        return me.sponsors().isEmpty()
                ? cases
                : RowFilter.in("e.sponsor", me.sponsors()).or(cases);
    }

    /** Postings: a case's bear its grant, or its application as document while there is no grant yet. */
    public static RowFilter postings(Caller me) {
        RowFilter districts = districts(me);
        if (me.bars().isEmpty()) {
            return districts;
        }
        return districts.and(new RowFilter(
                "e.document not in :bars and (e.grant is null or not exists (select g.id from GrantEntity g"
                        + " where g.id = e.grant and g.application in :bars))",
                Map.of("bars", me.bars())));
    }
}
