package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.CheckItem;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.List;
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

/** The formal check: what the rules say, what is to be looked at by hand, and findings that are ready to be sent. */
@Component(service = CheckPages.class)
@PageResource
@Path(Ways.APPLICATIONS + "/{nr}/pruefung")
public final class CheckPages {
    private static final Template TEMPLATE = new Template(CheckPages.class, "check.ftlh");
    private static final Text TITLE = new Text("Formale Prüfung", "Formal check");

    private final Desk<ApplicationService> applications;
    private final Programme programme;
    private final Forms forms;

    @Activate
    public CheckPages(@Reference Desks desks, @Reference Forms forms) {
        applications = desks.of(ApplicationService.class);
        programme = new Programme(desks);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Does(ApplicationAct.CHECK)
    public View check(@PathParam("nr") String nr) {
        return applications.read((service, me) -> {
            Application application = CaseFinder.findFor(ApplicationAct.CHECK, service, me, nr);
            return view(service, me, application, forms.on(FormalCheck.class, application, way(application)));
        });
    }

    @POST
    @Does(ApplicationAct.CHECK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response conclude(@PathParam("nr") String nr, Entered entered) {
        return applications
                .submit(entered)
                .on((service, me) -> CaseFinder.find(service, me, nr))
                .act(
                        FormalCheck.class,
                        (service, me, body) -> service.check(
                                me, CaseFinder.find(service, me, nr).id(), body),
                        CheckPages::done,
                        refusal -> again(nr, entered, refusal));
    }

    private View again(String nr, Entered entered, Refusal refusal) {
        return applications.read((service, me) -> {
            Application now = CaseFinder.findAgain(ApplicationAct.CHECK, refusal, service, me, nr);
            Form form = forms.again(FormalCheck.class, entered, refusal, now);
            return view(service, me, now, LastChange.told(form, service, me, now));
        });
    }

    private View view(ApplicationService service, Caller me, Application application, Form form) {
        List<CheckItem> items = service.checklist(me, application.id());
        return View.of(TEMPLATE, TITLE)
                .with("application", application)
                .with("proposal", new ProposalShown(application.proposal(), programme))
                .with("items", items)
                .with("form", form)
                .with("changes", service.changes(me, application.id()))
                .with("results", Choice.of(FormalCheck.Result.class))
                .below(Ways.APPLICATIONS_TITLE, Ways.APPLICATIONS)
                .below(Text.same(application.fileNumber()), Ways.application(application.fileNumber()));
    }

    private static Done done(Application checked) {
        Text state = Labels.first(checked.state().label());
        return new Done(
                Ways.application(checked.fileNumber()),
                new Text(
                        "Die formale Prüfung von %s ist abgeschlossen: %s. %s"
                                .formatted(
                                        checked.fileNumber(),
                                        state.german(),
                                        next(checked).german()),
                        "The formal check of %s is concluded: %s. %s"
                                .formatted(
                                        checked.fileNumber(),
                                        state.english(),
                                        next(checked).english())));
    }

    private static Text next(Application checked) {
        return switch (checked.state()) {
            case SPECIALIST_REVIEW ->
                new Text(
                        "Die beteiligten Ämter sind um Stellungnahme gebeten.",
                        "The offices that take part have been asked for their opinions.");
            case INCOMPLETE ->
                new Text(
                        "Der Träger sieht die Feststellungen und kann nachreichen.",
                        "The sponsor sees the findings and can hand in what is missing.");
            default -> new Text("Der Träger sieht die Gründe.", "The sponsor sees the reasons.");
        };
    }

    private static String way(Application application) {
        return Ways.application(application.fileNumber()) + "/pruefung";
    }
}
