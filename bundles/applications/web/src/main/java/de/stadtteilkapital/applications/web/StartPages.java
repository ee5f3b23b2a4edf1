package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.NewStart;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
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

/** The planned start has passed before anything was granted: the sponsor agrees to a later one. */
@Component(service = StartPages.class)
@PageResource
@Path(Ways.APPLICATIONS + "/{nr}/neuer-beginn")
public final class StartPages {
    private static final Template TEMPLATE = new Template(StartPages.class, "new-start.ftlh");
    private static final Text TITLE = Labels.first(ApplicationAct.AGREE_START.label());

    private final Desk<ApplicationService> applications;
    private final Forms forms;

    @Activate
    public StartPages(@Reference Desks desks, @Reference Forms forms) {
        applications = desks.of(ApplicationService.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Does(ApplicationAct.AGREE_START)
    public View ask(@PathParam("nr") String nr) {
        return applications.read((service, me) -> {
            Application application = CaseFinder.findFor(ApplicationAct.AGREE_START, service, me, nr);
            String way = Ways.application(application.fileNumber()) + "/neuer-beginn";
            return view(me, application, forms.on(NewStart.class, application, way));
        });
    }

    @POST
    @Does(ApplicationAct.AGREE_START)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@PathParam("nr") String nr, Entered entered) {
        return applications
                .submit(entered)
                .on((service, me) -> CaseFinder.find(service, me, nr))
                .act(
                        NewStart.class,
                        (service, me, start) -> service.agreeStart(
                                me, CaseFinder.find(service, me, nr).id(), start),
                        StartPages::done,
                        refusal -> again(nr, entered, refusal));
    }

    private View again(String nr, Entered entered, Refusal refusal) {
        return applications.read((service, me) -> {
            Application now = CaseFinder.findAgain(ApplicationAct.AGREE_START, refusal, service, me, nr);
            Form form = forms.again(NewStart.class, entered, refusal, now);
            return view(me, now, LastChange.told(form, service, me, now));
        });
    }

    private static View view(Caller me, Application application, Form form) {
        boolean own = me.actsFor(application.sponsor());
        return View.of(TEMPLATE, TITLE)
                .with("application", application)
                .with("form", form)
                .with("label", TITLE)
                .below(own ? Ways.PROJECTS_TITLE : Ways.APPLICATIONS_TITLE, own ? Ways.PROJECTS : Ways.APPLICATIONS)
                .below(Text.same(application.fileNumber()), Ways.application(application.fileNumber()));
    }

    private static Done done(Application agreed) {
        return new Done(
                Ways.application(agreed.fileNumber()),
                Words.fill(
                        new Text(
                                "Der neue Beginn ist vereinbart: %s. Als Nächstes erteilt die Koordinierungsstelle den"
                                        + " Bescheid. Bitte beginnen Sie erst danach.",
                                "The new start is agreed: %s. Next the coordination office issues the notice. Please do not"
                                        + " begin before."),
                        requireNonNull(agreed.start())));
    }
}
