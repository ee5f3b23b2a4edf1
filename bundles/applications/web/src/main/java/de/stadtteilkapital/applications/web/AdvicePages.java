package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceService;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewAdviceCase;
import de.stadtteilkapital.platform.api.BusinessClock;
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
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cases in which people are advised, and how one begins. */
@Component(service = AdvicePages.class)
@PageResource
@Path(Ways.ADVICE)
public final class AdvicePages {
    private static final Template LIST = new Template(AdvicePages.class, "advice.ftlh");
    private static final Template NEW = new Template(AdvicePages.class, "advice-new.ftlh");
    private static final Text NEW_TITLE = new Text("Neue Beratung", "New advice case");
    private static final String NEW_PATH = Ways.ADVICE + "/neu";
    private static final Set<String> FILTERS = Set.of("state");

    private final Desk<AdviceService> advice;
    private final Forms forms;
    private final BusinessClock clock;

    @Activate
    public AdvicePages(@Reference Desks desks, @Reference Forms forms, @Reference BusinessClock clock) {
        advice = desks.of(AdviceService.class);
        this.forms = requireNonNull(forms);
        this.clock = requireNonNull(clock);
    }

    @GET
    @May(ApplicationRight.ADVISE)
    public View list(@Context UriInfo uri) {
        Listing listing = Listing.of(uri, FILTERS);
        return advice.read((service, me) -> View.of(LIST, Ways.ADVICE_TITLE)
                .with("page_", service.adviceCases(me, listing.request()))
                .with("listing", listing)
                .with("states", Choice.of(AdviceCase.State.class))
                .with("today", clock.today()));
    }

    @GET
    @Path("/neu")
    @May(ApplicationRight.ADVISE)
    public View begin() {
        return view(forms.blank(NewAdviceCase.class, NEW_PATH));
    }

    @POST
    @Path("/neu")
    @May(ApplicationRight.ADVISE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(Entered entered) {
        return advice.submit(entered)
                .act(
                        NewAdviceCase.class,
                        (service, me, body) -> service.openAdviceCase(me, body),
                        opened -> new Done(
                                Ways.adviceCase(opened.id()),
                                new Text(
                                                "Die Beratung von %s ist angelegt. Notieren Sie als Nächstes das Gespräch.",
                                                "The advice case of %s has been opened. Next, note the talk.")
                                        .with(opened.contact().name())),
                        refusal -> view(forms.again(NewAdviceCase.class, entered, refusal)));
    }

    private View view(Form form) {
        return advice.read((service, me) -> View.of(NEW, NEW_TITLE)
                .with("form", form)
                .with(
                        "districts",
                        ApplicationRight.ADVISE.districts(me).stream().sorted().toList())
                .below(Ways.ADVICE_TITLE, Ways.ADVICE));
    }
}
