package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.Submission;
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

/** A role or a link of an account is ended. */
@Component(service = AccountEndPages.class)
@PageResource
@Path(Ways.ACCOUNTS + "/{id:[0-9a-f-]{36}}/beenden")
public final class AccountEndPages {
    private static final Template TEMPLATE = new Template(AccountEndPages.class, "account-act.ftlh");
    private static final Text ROLE_EXPLAINED = new Text(
            "Ab dem nächsten Klick gibt diese Rolle nichts mehr her. Sie bleibt im Verlauf stehen.",
            "From the next click on this role grants nothing. It stays in the history.");
    private static final Text LINK_EXPLAINED = new Text(
            "Über diese Anmeldung kommt dann niemand mehr in das Konto.",
            "Nobody gets into the account by this login any more.");

    private final Desk<AccountService> accounts;
    private final Forms forms;

    @Activate
    public AccountEndPages(@Reference Desks desks, @Reference Forms forms) {
        accounts = desks.of(AccountService.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Path("/rolle/{role}")
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public View role(@PathParam("id") String id, @PathParam("role") String role) {
        return shown(AccountAct.END_ROLE, id, role);
    }

    @POST
    @Path("/rolle/{role}")
    @May(DirectoryRight.KEEP_ACCOUNTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endRole(@PathParam("id") String id, @PathParam("role") String role, Entered entered) {
        Text done = new Text("Die Rolle ist beendet.", "The role has ended.");
        return ended(AccountAct.END_ROLE, id, role, entered, (service, me, none) -> service.take(me, id, role), done);
    }

    @GET
    @Path("/verknuepfung/{link}")
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public View link(@PathParam("id") String id, @PathParam("link") String link) {
        return shown(AccountAct.UNLINK, id, link);
    }

    @POST
    @Path("/verknuepfung/{link}")
    @May(DirectoryRight.KEEP_ACCOUNTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endLink(@PathParam("id") String id, @PathParam("link") String link, Entered entered) {
        Text done = new Text("Die Verknüpfung ist gelöst.", "The link has ended.");
        return ended(AccountAct.UNLINK, id, link, entered, (service, me, none) -> service.unlink(me, id, link), done);
    }

    private View shown(AccountAct act, String id, String part) {
        return accounts.read((service, me) -> {
            Account account = AccountFinder.findFor(act, service, me, id, part);
            return view(act, account, part, forms.on(NoFields.class, account, path(act, id, part)));
        });
    }

    private Response ended(
            AccountAct act,
            String id,
            String part,
            Entered entered,
            Submission.Work<AccountService, NoFields, Account> work,
            Text done) {
        return accounts.submit(entered)
                .on((service, me) -> service.account(me, id))
                .act(
                        NoFields.class,
                        work,
                        account -> new Done(Ways.account(id), done),
                        refusal -> again(act, id, part, entered, refusal));
    }

    private View again(AccountAct act, String id, String part, Entered entered, Refusal refusal) {
        Account now = accounts.read((service, me) -> service.account(me, id));
        return view(act, now, part, forms.again(NoFields.class, entered, refusal, now));
    }

    private static View view(AccountAct act, Account account, String part, Form form) {
        Text label = Labels.first(act.label());
        return View.of(TEMPLATE, label)
                .with("account", account)
                .with("form", form)
                .with("label", label)
                .with("act", act.name())
                .with("part", part)
                .with("explained", act == AccountAct.END_ROLE ? ROLE_EXPLAINED : LINK_EXPLAINED)
                .below(Ways.ACCOUNTS_TITLE, Ways.ACCOUNTS)
                .below(Text.same(account.name()), Ways.account(account.id()));
    }

    private static String path(AccountAct act, String id, String part) {
        return Ways.account(id) + (act == AccountAct.END_ROLE ? "/beenden/rolle/" : "/beenden/verknuepfung/") + part;
    }
}
