package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What of this room's rows a caller may see; single rows and lists are read through the same conditions. */
final class Visibility {
    /** What a body's members get to see: from the agenda on. */
    private static final Set<ApplicationState> TABLED = EnumSet.of(
            ApplicationState.SCHEDULED,
            ApplicationState.APPROVED,
            ApplicationState.APPROVED_WITH_CONDITIONS,
            ApplicationState.DEFERRED,
            ApplicationState.REJECTED,
            ApplicationState.WAITING_LIST,
            ApplicationState.LAPSED);

    private Visibility() {}

    /**
     * The sponsor its own, also where a recusal bars the person under another hat; the office its district's; those who
     * oversee all but drafts; a body's members what came to its agenda.
     */
    static RowFilter applications(Caller me) {
        return applications(me, ApplicationRight.READ);
    }

    /** Like {@link #applications(Caller)}, but of those who oversee only whoever judges. */
    static RowFilter judgements(Caller me) {
        return applications(me, ApplicationRight.READ_JUDGEMENT);
    }

    /** Those whose points the caller may know: never the applicant, whatever other hat they wear. */
    static RowFilter points(Caller me) {
        return judgements(me).and(RowFilter.notIn("e.id", me.bars())).and(RowFilter.notIn("e.sponsor", me.sponsors()));
    }

    private static RowFilter applications(Caller me, Right right) {
        RowFilter drafts = RowFilter.in("e.district", ApplicationRight.READ_DRAFTS.districts(me));
        RowFilter overseen =
                RowFilter.in("e.district", right.districts(me)).and(RowFilter.isNot("e.state", ApplicationState.DRAFT));
        RowFilter tabled = RowFilter.within("e.district", "e.tabledBy", me.bodies())
                .and(new RowFilter("e.state in :tabled", Map.of("tabled", TABLED)));
        RowFilter seen = drafts.or(overseen).or(tabled);
        return RowFilter.in("e.sponsor", me.sponsors())
                .or(RowFilter.notIn("e.id", me.bars()).and(seen));
    }

    /**
     * One's own, and those that were registered in one's district or applied there; but not the applicant of a case from
     * which a recusal bars, of whom the public list of funded projects says all that is left to know.
     */
    static RowFilter sponsors(Caller me) {
        return sponsors(me, "e");
    }

    /** The same over another alias, for a condition within one. */
    static RowFilter sponsors(Caller me, String alias) {
        Set<String> overseen = ApplicationRight.READ_SPONSORS.districts(me);
        RowFilter applied = new RowFilter(
                "exists (select a.id from ApplicationEntity a where a.sponsor = " + alias
                        + ".id and a.district in :overseen and a.state <> :draft)",
                Map.of("overseen", NonEmpty.of(overseen), "draft", ApplicationState.DRAFT));
        RowFilter unbarred = me.bars().isEmpty()
                ? RowFilter.ALL
                : new RowFilter(
                        "not exists (select b.id from ApplicationEntity b where b.sponsor = " + alias
                                + ".id and b.id in :bars)",
                        Map.of("bars", me.bars()));
        return RowFilter.in(alias + ".id", me.sponsors())
                .or(RowFilter.in(alias + ".district", overseen).or(applied).and(unbarred));
    }

    /** The office's alone; a recusal bars from what led to the case too. */
    static RowFilter advice(Caller me) {
        return RowFilter.in("e.district", ApplicationRight.ADVISE.districts(me))
                .and(RowFilter.missingOrNotIn("e.application", me.bars()));
    }
}
