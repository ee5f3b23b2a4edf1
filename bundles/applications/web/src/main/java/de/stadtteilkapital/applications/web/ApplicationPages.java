package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.StateCount;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Listing;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.TypedFilter;
import de.stadtteilkapital.platform.web.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All applications that somebody may see, with filters that a link carries to a colleague. */
@Component(service = ApplicationPages.class)
@PageResource
@Path(Ways.APPLICATIONS)
public final class ApplicationPages {
    private static final Template TEMPLATE = new Template(ApplicationPages.class, "applications.ftlh");
    private static final Set<String> FILTERS = Set.of(
            "state", "type", "goal", "need", "feature", "targetGroup", "district", "round", "sponsor", "overdue");
    private static final List<TypedFilter> TYPED = List.of(
            new TypedFilter("amountFrom", Money.class, new Text("Betrag ab", "Amount from")),
            new TypedFilter("amountTo", Money.class, new Text("Betrag bis", "Amount up to")),
            new TypedFilter("submittedFrom", LocalDate.class, new Text("Eingegangen ab", "Came in from")),
            new TypedFilter("submittedTo", LocalDate.class, new Text("Eingegangen bis", "Came in up to")));

    /** Those that stand folded away, since few people need them every day. */
    private static final Set<String> MORE = Set.of(
            "type", "goal", "need", "feature", "targetGroup", "amountFrom", "amountTo", "submittedFrom", "submittedTo");

    private final Desk<ApplicationService> applications;
    private final Programme programme;
    private final BusinessClock clock;

    @Activate
    public ApplicationPages(@Reference Desks desks, @Reference BusinessClock clock) {
        applications = desks.of(ApplicationService.class);
        programme = new Programme(desks);
        this.clock = Objects.requireNonNull(clock);
    }

    /** What the list shows, whole, for a spreadsheet. */
    @GET
    @Path("/tabelle.csv")
    @May(ApplicationRight.READ)
    public Response table(@Context UriInfo uri) {
        return applications.document(
                "text/csv;charset=UTF-8",
                "antraege.csv",
                (service, me) ->
                        service.table(me, Listing.of(uri, FILTERS, TYPED).request()));
    }

    @GET
    @May(ApplicationRight.READ)
    public View list(@Context UriInfo uri) {
        Listing listing = Listing.of(uri, FILTERS, TYPED);
        return applications.read((service, me) -> {
            boolean sound = listing.wrong().isEmpty();
            Page<ApplicationRow> page =
                    sound ? service.applications(me, listing.request()) : new Page<>(List.of(), null);
            List<StateCount> counts =
                    sound ? service.counts(me, listing.without("state").counting()) : List.of();
            Map<String, Long> byState = counts.stream()
                    .collect(Collectors.toMap(count -> count.state().name(), StateCount::count));
            return View.of(TEMPLATE, Ways.APPLICATIONS_TITLE)
                    .with("page_", page)
                    .with("listing", listing)
                    .with("mayEnterPaper", me.hasAny(Set.of(Role.COORDINATOR)))
                    .with("states", Choice.of(ApplicationState.class))
                    .with("counts", byState)
                    .with("types", programme.typeNames(page.items()))
                    .with("choices", programme.filters())
                    .with("typed", TYPED)
                    .with("more", listing.hasAny(MORE))
                    .with("today", clock.today());
        });
    }
}
