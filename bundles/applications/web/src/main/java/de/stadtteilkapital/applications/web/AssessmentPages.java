package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.Recommendation;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Contributions;
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

/** Where the office enters the Local Network's result: points for each criterion, and what it advises. */
@Component(service = AssessmentPages.class)
@PageResource
@Path(Ways.APPLICATIONS + "/{nr}/vorbewertung")
public final class AssessmentPages {
    private static final Template TEMPLATE = new Template(AssessmentPages.class, "assessment.ftlh");
    private static final Text TITLE = new Text("Vorbewertung", "Pre-assessment");

    /** The part of a case in which opinions stand; where no room has it, the page does without. */
    private static final String OPINIONS = "stellungnahmen";

    private final Desk<ApplicationService> applications;
    private final Programme programme;
    private final Forms forms;
    private final Contributions contributions;

    @Activate
    public AssessmentPages(@Reference Desks desks, @Reference Forms forms, @Reference Contributions contributions) {
        applications = desks.of(ApplicationService.class);
        programme = new Programme(desks);
        this.forms = requireNonNull(forms);
        this.contributions = requireNonNull(contributions);
    }

    @GET
    @Does(ApplicationAct.PRE_ASSESS)
    public View assess(@PathParam("nr") String nr) {
        Application application =
                applications.read((service, me) -> CaseFinder.findFor(ApplicationAct.PRE_ASSESS, service, me, nr));
        return view(application, forms.on(NewPreAssessment.class, application, way(application)));
    }

    @POST
    @Does(ApplicationAct.PRE_ASSESS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("nr") String nr, Entered entered) {
        return applications
                .submit(entered)
                .on((service, me) -> CaseFinder.find(service, me, nr))
                .act(
                        NewPreAssessment.class,
                        (service, me, body) -> service.preAssess(
                                me, CaseFinder.find(service, me, nr).id(), body),
                        AssessmentPages::done,
                        refusal -> again(nr, entered, refusal));
    }

    private View again(String nr, Entered entered, Refusal refusal) {
        return applications.read((service, me) -> {
            Application now = CaseFinder.findAgain(ApplicationAct.PRE_ASSESS, refusal, service, me, nr);
            Form form = forms.again(NewPreAssessment.class, entered, refusal, now);
            return view(now, LastChange.told(form, service, me, now));
        });
    }

    private View view(Application application, Form form) {
        return View.of(TEMPLATE, TITLE)
                .with("application", application)
                .with("proposal", new ProposalShown(application.proposal(), programme))
                .with("sections", applications.read((service, me) -> said(contributions, me, application.id())))
                .with("criteria", applications.read((service, me) -> service.criteria(me, application.id())))
                .with("recommendations", Choice.of(Recommendation.class))
                .with("form", form)
                .below(Ways.APPLICATIONS_TITLE, Ways.APPLICATIONS)
                .below(Text.same(application.fileNumber()), Ways.application(application.fileNumber()));
    }

    /** What the offices say, from whichever room tells it. */
    static List<Contributions.Placed> said(Contributions contributions, Caller me, String application) {
        return contributions.caseParts(me, application).stream()
                .filter(part -> part.id().equals(OPINIONS))
                .toList();
    }

    private static Done done(Application assessed) {
        return new Done(
                Ways.application(assessed.fileNumber()),
                new Text(
                                "Das Ergebnis des Netzwerks zu %s ist eingetragen. Der Antrag kann auf die Tagesordnung.",
                                "The Network's result on %s has been entered. The application can go on an agenda.")
                        .with(assessed.fileNumber()));
    }

    private static String way(Application application) {
        return Ways.application(application.fileNumber()) + "/vorbewertung";
    }
}
