package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.work.Search;
import de.stadtteilkapital.platform.api.work.Sought;
import de.stadtteilkapital.platform.api.work.Worklist;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.web.Contributions;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.SetUpDesk;
import de.stadtteilkapital.platform.web.View;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first page after the login: what needs whom, and nothing else; and what is found by a word. */
@Component(service = StartPages.class)
@PageResource
@Path("")
public final class StartPages {
    private static final Template START = new Template(StartPages.class, "start.ftlh");
    private static final Template FOUND = new Template(StartPages.class, "found.ftlh");
    private static final Text START_TITLE = new Text("Was auf Sie wartet", "What needs you");
    private static final Text SEARCH_TITLE = new Text("Suche", "Search");

    private final Desk<Worklist> work;
    private final Desk<Search> search;
    private final Contributions contributions;
    private final SetUpDesk setUp;
    private final BusinessClock clock;

    @Activate
    public StartPages(
            @Reference Desks desks,
            @Reference Contributions contributions,
            @Reference SetUpDesk setUp,
            @Reference BusinessClock clock) {
        work = desks.of(Worklist.class);
        search = desks.of(Search.class);
        this.contributions = requireNonNull(contributions);
        this.setUp = requireNonNull(setUp);
        this.clock = requireNonNull(clock);
    }

    @GET
    @Allowed
    @Path("/start")
    public View start() {
        Worklist.Gathered gathered = work.read((list, me) -> list.of(me));
        return View.of(START, START_TITLE)
                .with("gathered", gathered)
                .with("setUps", setUp.onStart())
                .with("today", clock.today())
                .with("pages", new SubjectLinks(contributions));
    }

    @GET
    @Allowed
    @Path("/suche")
    public View search(@Nullable @QueryParam("q") String words) {
        View page = View.of(FOUND, SEARCH_TITLE).with("pages", new SubjectLinks(contributions));
        String asked = words == null ? "" : words.strip();
        if (asked.length() < Sought.SHORTEST) {
            return page.with("q", asked);
        }
        Sought sought = new Sought(asked.length() > Sought.LONGEST ? asked.substring(0, Sought.LONGEST) : asked);
        return page.with("q", sought.words()).with("findings", search.read((found, me) -> found.of(me, sought)));
    }
}
