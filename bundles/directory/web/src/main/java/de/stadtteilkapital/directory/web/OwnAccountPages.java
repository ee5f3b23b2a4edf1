package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.Language;
import de.stadtteilkapital.directory.api.NewMail;
import de.stadtteilkapital.directory.api.NewPassword;
import de.stadtteilkapital.directory.api.OwnAccountService;
import de.stadtteilkapital.directory.api.OwnParticulars;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.web.Choice;
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

/** Everybody's own account: what they are called, how they are told that something waits, and how they come in. */
@Component(service = OwnAccountPages.class)
@PageResource
@Path(Ways.OWN)
public final class OwnAccountPages {
    private static final Template OWN = new Template(OwnAccountPages.class, "own-account.ftlh");
    private static final Template MAIL = new Template(OwnAccountPages.class, "own-mail.ftlh");
    private static final Template PASSWORD = new Template(OwnAccountPages.class, "own-password.ftlh");
    private static final Text MAIL_TITLE = new Text("Mailadresse ändern", "Change the mail address");
    private static final Text PASSWORD_TITLE = new Text("Kennwort ändern", "Change the password");
    private static final String MAIL_PATH = Ways.OWN + "/mail";
    private static final String PASSWORD_PATH = Ways.OWN + "/kennwort";

    private final Desk<OwnAccountService> own;
    private final Places places;
    private final Forms forms;

    @Activate
    public OwnAccountPages(@Reference Desks desks, @Reference Places places, @Reference Forms forms) {
        own = desks.of(OwnAccountService.class);
        this.places = requireNonNull(places);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Allowed
    public View account() {
        return own.read((service, me) -> {
            Account account = service.account(me);
            return view(account, forms.of(content(account), account, Ways.OWN))
                    .with("names", places.names(me, account.roles()))
                    .with("mayInvite", me.hasAny(DirectoryRight.INVITE.roles()));
        });
    }

    @POST
    @Allowed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(Entered entered) {
        return own.submit(entered)
                .on(OwnAccountService::account)
                .act(
                        OwnParticulars.class,
                        OwnAccountService::change,
                        saved -> new Done(
                                Ways.OWN,
                                new Text("Ihre Angaben sind gespeichert.", "Your particulars have been saved.")),
                        refusal -> again(entered, refusal));
    }

    private View again(Entered entered, Refusal refusal) {
        return own.read((service, me) -> {
            Account now = service.account(me);
            return view(now, forms.again(entered, refusal, content(now), now))
                    .with("names", places.names(me, now.roles()));
        });
    }

    private static OwnParticulars content(Account account) {
        return new OwnParticulars(
                account.name(), account.language() == null ? Language.DE : account.language(), account.notice());
    }

    private View view(Account account, Form form) {
        return View.of(OWN, Ways.OWN_TITLE)
                .with("account", account)
                .with("today", places.today())
                .with("form", form)
                .with("languages", Choice.of(Language.class))
                .with("notices", Choice.of(Notice.class));
    }

    @GET
    @Path("/mail")
    @Allowed
    public View mail() {
        return below(MAIL, MAIL_TITLE, forms.blank(NewMail.class, MAIL_PATH));
    }

    @POST
    @Path("/mail")
    @Allowed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeMail(Entered entered, @Context HttpServletRequest from) {
        return own.submit(entered)
                .act(
                        NewMail.class,
                        (service, me, asked) -> service.changeMail(me, asked, from.getRemoteAddr()),
                        saved -> new Done(
                                Ways.OWN, new Text("Die neue Mailadresse gilt.", "The new mail address holds.")),
                        refusal -> below(MAIL, MAIL_TITLE, forms.again(NewMail.class, entered, refusal)));
    }

    @GET
    @Path("/kennwort")
    @Allowed
    public View password() {
        return below(PASSWORD, PASSWORD_TITLE, forms.blank(NewPassword.class, PASSWORD_PATH));
    }

    /** All sessions are over then, also this one. */
    @POST
    @Path("/kennwort")
    @Allowed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(Entered entered, @Context HttpServletRequest from) {
        return own.submit(entered)
                .act(
                        NewPassword.class,
                        (service, me, asked) -> service.changePassword(me, asked, from.getRemoteAddr()),
                        saved -> new Done("/anmelden?kennwort=neu", PASSWORD_TITLE),
                        refusal -> below(PASSWORD, PASSWORD_TITLE, forms.again(NewPassword.class, entered, refusal)));
    }

    private static View below(Template template, Text title, Form form) {
        return View.of(template, title).with("form", form).below(Ways.OWN_TITLE, Ways.OWN);
    }
}
