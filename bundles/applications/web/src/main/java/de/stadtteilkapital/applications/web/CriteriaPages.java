package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.CriteriaAct;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.CriterionAdmin;
import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** By what a district compares applications: what holds, what comes, what was. */
@Component(service = CriteriaPages.class)
@PageResource
@Path(Ways.CRITERIA)
public final class CriteriaPages {
    private static final Template SETS = new Template(CriteriaPages.class, "criteria-sets.ftlh");

    private final Desk<CriterionAdmin> criteria;
    private final Desk<DirectoryService> directory;
    private final Programme programme;
    private final BusinessClock clock;

    @Activate
    public CriteriaPages(@Reference Desks desks, @Reference BusinessClock clock) {
        criteria = desks.of(CriterionAdmin.class);
        directory = desks.of(DirectoryService.class);
        programme = new Programme(desks);
        this.clock = requireNonNull(clock);
    }

    @GET
    @May(ApplicationRight.FOLLOW_CRITERIA)
    public View sets(@PathParam("district") String district) {
        List<CriteriaRow> rows = criteria.read((service, me) -> service.sets(me, district).stream()
                .map(set -> row(service, me, set))
                .toList());
        boolean none = rows.stream().noneMatch(row -> row.set().state() == CriteriaSet.State.HOLDS);
        return View.of(SETS, Ways.CRITERIA_TITLE)
                .with("where", programme.district(district))
                .with("rows", rows)
                .with("common", none ? criteria.read((service, me) -> service.criteria(district)) : List.of())
                .with("next", isKept(district) ? Ways.criteria(district) + "/neu" : null)
                .below(Ways.SETUP_TITLE, Ways.SETUP);
    }

    private CriteriaRow row(CriterionAdmin service, Caller me, CriteriaSet set) {
        boolean withdrawable = service.possible(me, set.district(), set.id()).stream()
                .anyMatch(possible -> possible.act() == CriteriaAct.WITHDRAW);
        return new CriteriaRow(
                set,
                name(set.enteredBy()).orElse(null),
                set.enteredAt().atZone(clock.zone()).toLocalDate(),
                withdrawable ? Ways.criteria(set.district()) + "/" + set.id() + "/zuruecknehmen" : null);
    }

    private boolean isKept(String district) {
        return criteria.call((service, me) -> ApplicationRight.KEEP_CRITERIA.isHeld(me, district));
    }

    /** Empty while the directory is away, too: the rest of the page is there. */
    private Optional<String> name(String account) {
        try {
            return directory.call((service, me) -> service.nameOf(account));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
