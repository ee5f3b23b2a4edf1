package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.SponsorService;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Contributions;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One case on one page: where it stands, what can be done, what was applied for, and what the other rooms have of it. */
@Component(service = CasePages.class)
@PageResource
@Path(Ways.APPLICATIONS)
public final class CasePages {
    private static final Template TEMPLATE = new Template(CasePages.class, "case.ftlh");

    /** Where each act is done from. */
    private static final Map<String, String> PLACES = Map.of(
            "REVISE", "/bearbeiten",
            "SUBMIT", "/einreichen",
            "CHECK", "/pruefung",
            "PRE_ASSESS", "/vorbewertung",
            "AGREE_START", "/neuer-beginn");

    private final Desk<ApplicationService> applications;
    private final Desk<SponsorService> sponsors;
    private final Programme programme;
    private final Contributions contributions;

    @Activate
    public CasePages(@Reference Desks desks, @Reference Contributions contributions) {
        applications = desks.of(ApplicationService.class);
        sponsors = desks.of(SponsorService.class);
        programme = new Programme(desks);
        this.contributions = requireNonNull(contributions);
    }

    @GET
    @Path("/{nr}")
    @May(ApplicationRight.READ)
    public View file(@PathParam("nr") String nr) {
        return applications.read((service, me) -> view(service, me, CaseFinder.find(service, me, nr)));
    }

    /** What was handed in. */
    @GET
    @Path("/{nr}/antrag.pdf")
    @May(ApplicationRight.READ)
    public Response form(@PathParam("nr") String nr) {
        return applications.document(
                "application/pdf",
                nr + ".pdf",
                (service, me) ->
                        service.form(me, CaseFinder.find(service, me, nr).id()));
    }

    /** The letter that it came in. */
    @GET
    @Path("/{nr}/eingangsbestaetigung.pdf")
    @May(ApplicationRight.READ)
    public Response receipt(@PathParam("nr") String nr) {
        return applications.document(
                "application/pdf",
                nr + "-eingang.pdf",
                (service, me) ->
                        service.receipt(me, CaseFinder.find(service, me, nr).id()));
    }

    /** The letter on what was decided last. */
    @GET
    @Path("/{nr}/entscheidung.pdf")
    @May(ApplicationRight.READ)
    public Response decisionLetter(@PathParam("nr") String nr) {
        return applications.document(
                "application/pdf",
                nr + "-entscheidung.pdf",
                (service, me) -> service.decisionLetter(
                        me, CaseFinder.find(service, me, nr).id()));
    }

    private View view(ApplicationService service, Caller me, Application application) {
        String way = Ways.application(application.fileNumber());
        List<Deed> deeds = Deed.of(service.possible(me, application.id()), act -> way + PLACES.get(act.name()));
        boolean own = me.actsFor(application.sponsor());
        return titled(application, own)
                .with("application", application)
                .with("mayHaveReceipt", own || ApplicationRight.READ_DRAFTS.isHeld(me, application.district()))
                .with("sponsorName", sponsorName(application))
                .with("proposal", new ProposalShown(application.proposal(), programme))
                .with("deeds", deeds)
                .with("way", way)
                .with("missing", own ? service.missing(me, application.id()) : List.of())
                .with("history", HistoryLine.of(service.history(me, application.id())))
                .with("sections", contributions.caseParts(me, application.id()));
    }

    private static View titled(Application application, boolean own) {
        return View.of(TEMPLATE, Text.same(application.title()))
                .below(own ? Ways.PROJECTS_TITLE : Ways.APPLICATIONS_TITLE, own ? Ways.PROJECTS : Ways.APPLICATIONS);
    }

    private String sponsorName(Application application) {
        return sponsors.read((service, me) -> ApplicationRight.READ_SPONSORS.isHeldAnywhere(me)
                ? service.names(me, List.of(application.sponsor())).getOrDefault(application.sponsor(), "")
                : "");
    }
}
