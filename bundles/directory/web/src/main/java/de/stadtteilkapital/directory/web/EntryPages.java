package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ChosenPassword;
import de.stadtteilkapital.directory.api.EnteredAccount;
import de.stadtteilkapital.directory.api.EntryService;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.OpenedLink;
import de.stadtteilkapital.platform.api.Refusal;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
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

/** Where a single-use link leads: to the choice of a password, and then to the login. */
@Component(service = EntryPages.class)
@PageResource
@Path("")
public final class EntryPages {
    private static final Template CHOOSE = new Template(EntryPages.class, "choose-password.ftlh");
    private static final Template COME = new Template(EntryPages.class, "come-in.ftlh");
    private static final Template OVER = new Template(EntryPages.class, "link-over.ftlh");
    private static final Text WELCOME = new Text("Willkommen: Kennwort wählen", "Welcome: choose a password");
    private static final Text ANEW = new Text("Neues Kennwort wählen", "Choose a new password");
    private static final Text CHOSEN = new Text("Ihr Kennwort gilt", "Your password holds");
    private static final Text OVER_TITLE = new Text("Dieser Link gilt nicht mehr", "This link no longer holds");

    private final Desk<EntryService> entry;
    private final Forms forms;

    @Activate
    public EntryPages(@Reference Desks desks, @Reference Forms forms) {
        entry = desks.of(EntryService.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Open
    @Path("/einladung/{token:[^/]+[.][^/]+}")
    public View invited(@PathParam("token") String token, @Context HttpServletRequest from) {
        return shown(LinkKind.INVITATION, token, from);
    }

    @POST
    @Open
    @Path("/einladung/{token:[^/]+[.][^/]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("token") String token, Entered entered, @Context HttpServletRequest from) {
        return chosen(LinkKind.INVITATION, token, entered, from);
    }

    @GET
    @Open
    @Path("/passwort/{token:[^/]+[.][^/]+}")
    public View reset(@PathParam("token") String token, @Context HttpServletRequest from) {
        return shown(LinkKind.PASSWORD_RESET, token, from);
    }

    @POST
    @Open
    @Path("/passwort/{token:[^/]+[.][^/]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("token") String token, Entered entered, @Context HttpServletRequest from) {
        return chosen(LinkKind.PASSWORD_RESET, token, entered, from);
    }

    private View shown(LinkKind kind, String token, HttpServletRequest from) {
        return view(kind, token, from, path -> forms.blank(ChosenPassword.class, path));
    }

    /** The answer names the login name and leads nowhere by itself: nobody has a session here to be told it in. */
    private Response chosen(LinkKind kind, String token, Entered entered, HttpServletRequest from) {
        AtomicReference<EnteredAccount> come = new AtomicReference<>();
        Response response;
        try {
            response = entry.submit(entered)
                    .act(
                            ChosenPassword.class,
                            (service, me, password) -> service.enter(kind, token, password, from.getRemoteAddr()),
                            account -> {
                                come.set(account);
                                return new Done("/anmelden", CHOSEN);
                            },
                            refusal -> view(
                                    kind, token, from, path -> forms.again(ChosenPassword.class, entered, refusal)));
        } catch (Refusal refusal) {
            return Response.status(refusal.kind().status())
                    .entity(over(kind, refusal))
                    .build();
        }
        EnteredAccount account = come.get();
        return account == null
                ? response
                : Response.ok(View.of(COME, CHOSEN).with("login", account.login()))
                        .build();
    }

    private View view(LinkKind kind, String token, HttpServletRequest from, Function<String, Form> form) {
        try {
            OpenedLink link = entry.read((service, me) -> service.look(kind, token, from.getRemoteAddr()));
            String path = (kind == LinkKind.INVITATION ? "/einladung/" : "/passwort/") + token;
            return View.of(CHOOSE, kind == LinkKind.INVITATION ? WELCOME : ANEW)
                    .with("link", link)
                    .with("form", form.apply(path));
        } catch (Refusal gone) {
            return over(kind, gone);
        }
    }

    private static View over(LinkKind kind, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        return View.of(OVER, OVER_TITLE)
                .with("invitation", kind == LinkKind.INVITATION)
                .withStatus(refusal.kind().status());
    }
}
