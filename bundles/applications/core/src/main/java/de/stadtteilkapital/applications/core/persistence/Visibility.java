package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Within;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;

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

    private static RowFilter applications(Caller me, Right right) {
        Within bodies = Within.of("e.district", "e.tabledBy", me.bodies());
        Map<String, Object> parameters = new HashMap<>(bodies.parameters());
        parameters.putAll(Map.of(
                "own", NonEmpty.of(me.sponsors()),
                "bars", NonEmpty.of(me.bars()),
                "office", NonEmpty.of(ApplicationRight.READ_DRAFTS.districts(me)),
                "overseen", NonEmpty.of(right.districts(me)),
                "draft", ApplicationState.DRAFT,
                "tabled", TABLED));
        return new RowFilter(
                "e.sponsor in :own or (e.id not in :bars and (e.district in :office"
                        + " or (e.district in :overseen and e.state <> :draft)"
                        + " or (" + bodies.condition() + " and e.state in :tabled)))",
                parameters);
    }

    /**
     * One's own, and those that were registered in one's district or applied there; but not the applicant of a case from
     * which a recusal bars, of whom the public list of funded projects says all that is left to know.
     */
    static RowFilter sponsors(Caller me) {
        return new RowFilter(
                "e.id in :own or ((e.district in :overseen or exists (select a.id from ApplicationEntity a"
                        + " where a.sponsor = e.id and a.district in :overseen and a.state <> :draft))"
                        + " and not exists (select b.id from ApplicationEntity b"
                        + " where b.sponsor = e.id and b.id in :bars))",
                Map.of(
                        "own", NonEmpty.of(me.sponsors()),
                        "bars", NonEmpty.of(me.bars()),
                        "overseen", NonEmpty.of(ApplicationRight.READ_SPONSORS.districts(me)),
                        "draft", ApplicationState.DRAFT));
    }

    /** The office's alone; a recusal bars from what led to the case too. */
    static RowFilter advice(Caller me) {
        return new RowFilter(
                "e.district in :office and (e.application is null or e.application not in :bars)",
                Map.of("office", NonEmpty.of(ApplicationRight.ADVISE.districts(me)), "bars", NonEmpty.of(me.bars())));
    }

    /** One row by its id, as far as the scope goes; at most one is in the list. */
    static <E> List<E> find(EntityManager em, Class<E> entity, String id, RowFilter scope) {
        var query = em.createQuery(
                        "select e from " + entity.getSimpleName() + " e where e.id = :id and (" + scope.condition()
                                + ")",
                        entity)
                .setParameter("id", id);
        scope.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
