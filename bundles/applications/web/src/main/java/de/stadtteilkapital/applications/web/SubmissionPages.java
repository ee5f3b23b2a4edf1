package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The last look before an application is handed in: all of it, and what is still missing. */
@Component(service = SubmissionPages.class)
@PageResource
@Path(Ways.APPLICATIONS + "/{nr}/einreichen")
public final class SubmissionPages {
    private static final Template TEMPLATE = new Template(SubmissionPages.class, "submission.ftlh");
    private static final Text TITLE = new Text("Prüfen und absenden", "Check and send");

    private final Desk<ApplicationService> applications;
    private final Programme programme;
    private final Forms forms;

    @Activate
    public SubmissionPages(@Reference Desks desks, @Reference Forms forms) {
        applications = desks.of(ApplicationService.class);
        programme = new Programme(desks);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Does(ApplicationAct.SUBMIT)
    public View look(@PathParam("nr") String nr) {
        return applications.read((service, me) -> {
            Application draft = CaseFinder.findFor(ApplicationAct.SUBMIT, service, me, nr);
            return view(service, me, draft, forms.on(NoFields.class, draft, way(draft)));
        });
    }

    @POST
    @Does(ApplicationAct.SUBMIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("nr") String nr, Entered entered) {
        return applications
                .submit(entered)
                .on((service, me) -> CaseFinder.find(service, me, nr))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.submit(
                                me, CaseFinder.find(service, me, nr).id()),
                        SubmissionPages::done,
                        refusal -> again(nr, entered, refusal));
    }

    private View again(String nr, Entered entered, Refusal refusal) {
        return applications.read((service, me) -> {
            Application now = CaseFinder.findAgain(ApplicationAct.SUBMIT, refusal, service, me, nr);
            Form form = forms.again(NoFields.class, entered, refusal, now);
            return view(service, me, now, LastChange.told(form, service, me, now));
        });
    }

    private View view(ApplicationService service, Caller me, Application draft, Form form) {
        return View.of(TEMPLATE, TITLE)
                .with("application", draft)
                .with("proposal", new ProposalShown(draft.proposal(), programme))
                .with(
                        "missing",
                        service.missing(me, draft.id()).stream()
                                .map(DraftPages.MissingAt::of)
                                .toList())
                .with("changes", service.changes(me, draft.id()))
                .with("form", form)
                .with("way", Ways.application(draft.fileNumber()))
                .below(Ways.PROJECTS_TITLE, Ways.PROJECTS)
                .below(Text.same(draft.fileNumber()), Ways.application(draft.fileNumber()));
    }

    private static Done done(Application sent) {
        return new Done(
                Ways.application(sent.fileNumber()),
                new Text(
                                "Ihr Antrag ist eingegangen, sein Aktenzeichen ist %s. Als Nächstes prüft die"
                                        + " Koordinierungsstelle, ob er vollständig ist, und gibt Ihnen Bescheid.",
                                "Your application has come in, its file number is %s. Next the coordination office checks"
                                        + " whether it is complete, and lets you know.")
                        .with(sent.fileNumber()));
    }

    private static String way(Application draft) {
        return Ways.application(draft.fileNumber()) + "/einreichen";
    }
}
