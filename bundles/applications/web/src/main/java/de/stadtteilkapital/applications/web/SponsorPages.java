package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.SponsorService;
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
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import java.util.Map;
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

/** Who carries projects: registered here, and changed. */
@Component(service = SponsorPages.class)
@PageResource
@Path("/traeger")
public final class SponsorPages {
    private static final Template TEMPLATE = new Template(SponsorPages.class, "sponsor.ftlh");
    private static final Text NEW_TITLE = new Text("Wer trägt das Vorhaben?", "Who carries the project?");
    private static final Text CHANGE_TITLE = new Text("Angaben zum Träger", "The sponsor's particulars");
    private static final String NEW_PATH = "/traeger/neu";

    private final Desk<SponsorService> sponsors;
    private final Desk<ProgrammeService> programme;
    private final Forms forms;

    @Activate
    public SponsorPages(@Reference Desks desks, @Reference Forms forms) {
        sponsors = desks.of(SponsorService.class);
        programme = desks.of(ProgrammeService.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Path("/neu")
    @May(ApplicationRight.APPLY)
    public View begin() {
        return view(NEW_TITLE, forms.blank(NewSponsor.class, NEW_PATH));
    }

    @POST
    @Path("/neu")
    @May(ApplicationRight.APPLY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(Entered entered) {
        return sponsors.submit(entered)
                .act(
                        NewSponsor.class,
                        (service, me, body) -> service.register(me, body),
                        made -> new Done(
                                Ways.PROJECTS + "/neu",
                                new Text(
                                                "%s ist eingetragen. Jetzt können Sie ein Vorhaben beginnen.",
                                                "%s has been registered. Now you can begin a project.")
                                        .with(requireNonNull(made.name()))),
                        refusal -> view(NEW_TITLE, forms.again(NewSponsor.class, entered, refusal)));
    }

    @GET
    @Path("/{id}")
    @May(ApplicationRight.APPLY)
    public View change(@PathParam("id") String id) {
        Sponsor sponsor = find(id);
        return view(CHANGE_TITLE, forms.of(content(sponsor), sponsor, path(id)));
    }

    @POST
    @Path("/{id}")
    @May(ApplicationRight.APPLY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, Entered entered) {
        return sponsors.submit(entered)
                .on((service, me) -> service.sponsor(me, id))
                .act(
                        NewSponsor.class,
                        (service, me, body) -> service.change(me, id, body),
                        saved -> new Done(
                                path(id),
                                new Text(
                                                "Die Angaben zu %s sind gespeichert.",
                                                "The particulars of %s have been saved.")
                                        .with(requireNonNull(saved.name()))),
                        refusal -> again(id, entered, refusal));
    }

    private View again(String id, Entered entered, Refusal refusal) {
        Sponsor now = find(id);
        return view(CHANGE_TITLE, forms.again(entered, refusal, content(now), now));
    }

    private Sponsor find(String id) {
        return sponsors.read((service, me) -> service.sponsor(me, id));
    }

    private static NewSponsor content(Sponsor sponsor) {
        return new NewSponsor(
                requireNonNull(sponsor.name()),
                sponsor.legalForm(),
                requireNonNull(sponsor.address()),
                sponsor.iban(),
                sponsor.iban() == null ? null : sponsor.accountHolder(),
                requireNonNull(sponsor.representative()),
                requireNonNull(sponsor.contact()));
    }

    private View view(Text title, Form form) {
        List<Choice> legalForms = programme.read((service, me) -> service.codeList("legalForm").codes().stream()
                .map(code -> new Choice(code.code(), code.text()))
                .toList());
        return View.of(TEMPLATE, title)
                .with("form", form.named(Map.of("legalForm", legalForms)))
                .with("forms", legalForms)
                .below(Ways.PROJECTS_TITLE, Ways.PROJECTS);
    }

    private static String path(String id) {
        return "/traeger/" + id;
    }
}
