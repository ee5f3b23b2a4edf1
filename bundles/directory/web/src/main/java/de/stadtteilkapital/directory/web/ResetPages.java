package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.AskedReset;
import de.stadtteilkapital.directory.api.EntryService;
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
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has forgotten their password asks for a link here; the answer is the same for everybody. */
@Component(service = ResetPages.class)
@PageResource
@Path("")
public final class ResetPages {
    private static final Template FORM = new Template(ResetPages.class, "reset.ftlh");
    private static final Template ASKED = new Template(ResetPages.class, "reset-asked.ftlh");
    private static final Text TITLE = new Text("Kennwort vergessen", "Forgotten password");
    private static final Text ON_ITS_WAY = new Text("Bitte sehen Sie in Ihre Mails", "Please look into your mail");

    private final Desk<EntryService> entry;
    private final Forms forms;

    @Activate
    public ResetPages(@Reference Desks desks, @Reference Forms forms) {
        entry = desks.of(EntryService.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Open
    @Path("/passwort")
    public View form() {
        return view(forms.blank(AskedReset.class, "/passwort"));
    }

    @POST
    @Open
    @Path("/passwort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(Entered entered, @Context HttpServletRequest from) {
        return entry.submit(entered)
                .act(
                        AskedReset.class,
                        (service, me, asked) -> {
                            service.askForReset(asked.loginOrMail(), from.getRemoteAddr());
                            return asked;
                        },
                        asked -> new Done("/passwort/unterwegs", ON_ITS_WAY),
                        refusal -> view(forms.again(AskedReset.class, entered, refusal)));
    }

    @GET
    @Open
    @Path("/passwort/unterwegs")
    public View asked() {
        return View.of(ASKED, ON_ITS_WAY);
    }

    private static View view(Form form) {
        return View.of(FORM, TITLE).with("form", form);
    }
}
