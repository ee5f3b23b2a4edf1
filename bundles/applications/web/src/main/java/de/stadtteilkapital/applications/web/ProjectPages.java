package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.SponsorService;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a sponsor has under way, one card each with its next step; and how a new project begins. */
@Component(service = ProjectPages.class)
@PageResource
@Path(Ways.PROJECTS)
public final class ProjectPages {
    private static final Template CARDS = new Template(ProjectPages.class, "projects.ftlh");
    private static final Template NEW = new Template(ProjectPages.class, "project-new.ftlh");
    private static final Text NEW_TITLE = new Text("Neues Vorhaben", "New project");
    private static final Text PAPER_TITLE = new Text("Papierantrag erfassen", "Enter an application on paper");
    private static final String NEW_PATH = Ways.PROJECTS + "/neu";

    private final Desk<ApplicationService> applications;
    private final Desk<SponsorService> sponsors;
    private final Programme programme;
    private final Forms forms;
    private final BusinessClock clock;

    @Activate
    public ProjectPages(@Reference Desks desks, @Reference Forms forms, @Reference BusinessClock clock) {
        applications = desks.of(ApplicationService.class);
        sponsors = desks.of(SponsorService.class);
        programme = new Programme(desks);
        this.forms = requireNonNull(forms);
        this.clock = requireNonNull(clock);
    }

    /** Of those who may apply the office has no projects of its own: it finds what came on paper among all. */
    @GET
    @May(ApplicationRight.APPLY)
    public Object mine() {
        return applications.read((service, me) -> me.hasAny(Set.of(Role.SPONSOR))
                ? cards(service, me)
                : Response.seeOther(URI.create(Ways.APPLICATIONS)).build());
    }

    private View cards(ApplicationService service, Caller me) {
        return View.of(CARDS, Ways.PROJECTS_TITLE)
                .with(
                        "rows",
                        service.applications(me, new PageRequest(PageRequest.STANDARD, null, null, Map.of(), "-since"))
                                .items())
                .with("sponsors", ownSponsors())
                .with("today", clock.today());
    }

    @GET
    @Path("/neu")
    @May(ApplicationRight.APPLY)
    public View begin() {
        return view(forms.blank(Proposal.class, NEW_PATH));
    }

    @POST
    @Path("/neu")
    @May(ApplicationRight.APPLY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(Entered entered) {
        return applications
                .submit(entered)
                .act(
                        Proposal.class,
                        (service, me, body) -> service.draft(me, body),
                        ProjectPages::done,
                        refusal -> view(forms.again(Proposal.class, entered, refusal)));
    }

    private View view(Form form) {
        return applications.read((service, me) -> {
            TreeSet<String> districts = new TreeSet<>();
            me.roles().stream()
                    .filter(role -> role.district() != null
                            && ApplicationRight.APPLY.roles().contains(role.role()))
                    .forEach(role -> districts.add(requireNonNull(role.district())));
            String district = form.value("district").isEmpty() && !districts.isEmpty()
                    ? districts.first()
                    : form.value("district");
            boolean paper = !me.hasAny(Set.of(Role.SPONSOR));
            return View.of(NEW, paper ? PAPER_TITLE : NEW_TITLE)
                    .with("form", form)
                    .with("paper", paper)
                    .with("district", district)
                    .with("rounds", district.isEmpty() ? List.of() : programme.openRounds(district))
                    .with("sponsors", ownSponsors())
                    .below(
                            paper ? Ways.APPLICATIONS_TITLE : Ways.PROJECTS_TITLE,
                            paper ? Ways.APPLICATIONS : Ways.PROJECTS);
        });
    }

    private List<Choice> ownSponsors() {
        return sponsors.read((service, me) ->
                service.sponsors(me, new PageRequest(PageRequest.MOST, null, null, Map.of(), null)).items().stream()
                        .map(sponsor -> new Choice(sponsor.id(), Text.same(sponsor.name())))
                        .toList());
    }

    private static Done done(Application begun) {
        String way = Ways.application(begun.fileNumber());
        return new Done(
                way + "/bearbeiten/" + Step.IDEA.path(),
                new Text(
                                "Ihr Vorhaben ist angelegt, sein Aktenzeichen ist %s. Beantworten Sie die Fragen, wann Sie"
                                        + " wollen; alles wird gespeichert.",
                                "Your project has been set up, its file number is %s. Answer the questions whenever you"
                                        + " like; everything is saved.")
                        .with(begun.fileNumber()));
    }
}
