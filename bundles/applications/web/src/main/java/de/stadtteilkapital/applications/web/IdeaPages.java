package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceService;
import de.stadtteilkapital.applications.api.NewIdea;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An idea in three sentences, without an account. */
@Component(service = IdeaPages.class)
@PageResource
@Path("/{district}/idee")
public final class IdeaPages {
    private static final Template FORM = new Template(IdeaPages.class, "idea.ftlh");
    private static final Template THANKS = new Template(IdeaPages.class, "idea-thanks.ftlh");
    private static final Text TITLE = new Text("Ihre Idee für den Stadtteil", "Your idea for the district");
    private static final Text THANKS_TITLE = new Text("Danke, Ihre Idee ist da", "Thank you, your idea is here");
    private static final Text BACK = new Text("Förderung im Stadtteil", "Grants in your district");

    private final Desk<AdviceService> advice;
    private final Forms forms;

    @Activate
    public IdeaPages(@Reference Desks desks, @Reference Forms forms) {
        advice = desks.of(AdviceService.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Open
    public View form(@PathParam("district") String district) {
        return view(district, forms.blank(NewIdea.class, path(district)));
    }

    @POST
    @Open
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("district") String district, Entered entered, @Context HttpServletRequest request) {
        return advice.submit(entered)
                .act(
                        NewIdea.class,
                        (service, me, idea) -> service.takeIdea(idea, request.getRemoteAddr()),
                        receipt -> new Done(path(district) + "/danke/" + receipt.number(), THANKS_TITLE),
                        refusal -> view(district, forms.again(NewIdea.class, entered, refusal)));
    }

    @GET
    @Open
    @Path("/danke/{number}")
    public View thanks(@PathParam("district") String district, @PathParam("number") String number) {
        return View.of(THANKS, THANKS_TITLE)
                .with("number", number)
                .with("district", district)
                .below(BACK, "/" + district);
    }

    private static View view(String district, Form form) {
        return View.of(FORM, TITLE)
                .with("form", form)
                .with("district", district)
                .below(BACK, "/" + district);
    }

    private static String path(String district) {
        return "/" + district + "/idee";
    }
}
