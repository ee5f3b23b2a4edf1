package de.stadtteilkapital.partners.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.partners.api.CaseExcerpt;
import de.stadtteilkapital.partners.api.NewOpinion;
import de.stadtteilkapital.partners.api.OpinionAct;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerRight;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.partners.api.Verdict;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.Listing;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an office is asked: open requests with their term, the excerpt of the case, its opinion, and what became of it. */
@Component(service = OpinionPages.class)
@PageResource
@Path(OpinionPages.PATH)
public final class OpinionPages {
    static final String PATH = "/stellungnahmen";
    static final Text TITLE = new Text("Stellungnahmen", "Opinions");

    private static final Template LIST = new Template(OpinionPages.class, "opinions.ftlh");
    private static final Template ONE = new Template(OpinionPages.class, "opinion.ftlh");
    private static final Set<String> FILTERS = Set.of("state", "overdue");

    private final Desk<PartnerService> partners;
    private final Desk<DirectoryService> directory;
    private final Desk<ProgrammeService> programme;
    private final Forms forms;
    private final BusinessClock clock;

    @Activate
    public OpinionPages(@Reference Desks desks, @Reference Forms forms, @Reference BusinessClock clock) {
        partners = desks.of(PartnerService.class);
        directory = desks.of(DirectoryService.class);
        programme = desks.of(ProgrammeService.class);
        this.forms = requireNonNull(forms);
        this.clock = requireNonNull(clock);
    }

    @GET
    @May(PartnerRight.READ)
    public View list(@Context UriInfo uri) {
        Listing listing = Listing.of(uri, FILTERS);
        Page<OpinionRequest> page = partners.read((service, me) -> service.requests(me, listing.request()));
        return View.of(LIST, TITLE)
                .with("page_", page)
                .with("offices", offices(page.items()))
                .with("listing", listing)
                .with("today", clock.today());
    }

    private Map<String, String> offices(List<OpinionRequest> requests) {
        return directory.read((service, me) -> OfficeNames.of(service, me, requests));
    }

    @GET
    @Path("/{id}")
    @May(PartnerRight.READ)
    public View request(@PathParam("id") String id) {
        return view(id, forms.blank(NewOpinion.class, path(id)));
    }

    @POST
    @Path("/{id}")
    @Does(OpinionAct.GIVE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@PathParam("id") String id, Entered entered) {
        return partners.submit(entered)
                .act(
                        NewOpinion.class,
                        (service, me, body) -> service.give(me, id, body),
                        given -> new Done(
                                PATH,
                                new Text(
                                        "Die Stellungnahme ist abgegeben. Hier steht später, was aus dem Vorhaben wird.",
                                        "The opinion has been given. What becomes of the project will stand here.")),
                        refusal -> again(id, entered, refusal));
    }

    private View again(String id, Entered entered, Refusal refusal) {
        return view(id, forms.again(NewOpinion.class, entered, refusal));
    }

    private View view(String id, Form form) {
        return partners.read((service, me) -> {
            OpinionRequest request = service.request(me, id);
            boolean mine = service.possible(me, id).stream().anyMatch(possible -> possible.reason() == null);
            return View.of(
                            ONE,
                            Text.same(
                                    request.file() == null ? "" : request.file().title()))
                    .with("request", request)
                    .with("offices", offices(List.of(request)))
                    .with("excerpt", shown(request))
                    .with("form", mine ? form : null)
                    .with("verdicts", Choice.of(Verdict.class))
                    .with("today", clock.today())
                    .below(TITLE, PATH);
        });
    }

    private @Nullable ExcerptShown shown(OpinionRequest request) {
        CaseExcerpt file = request.file();
        return file == null
                ? null
                : programme.read(
                        (service, me) -> new ExcerptShown(file, list -> service.codeList(list, request.district())));
    }

    private static String path(String id) {
        return PATH + "/" + id;
    }
}
