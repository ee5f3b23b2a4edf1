package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.FetchedLink;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.concurrent.atomic.AtomicReference;
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

/** A single-use link is fetched, to be handed over by hand; it is shown this once and kept nowhere. */
@Component(service = FetchLinkPages.class)
@PageResource
@Path(Ways.ACCOUNTS + "/{id:[0-9a-f-]{36}}/link")
public final class FetchLinkPages {
    private static final Template ASK = new Template(FetchLinkPages.class, "account-act.ftlh");
    private static final Template SHOWN = new Template(FetchLinkPages.class, "fetched-link.ftlh");
    private static final Text TITLE = new Text("Einmal-Link abholen", "Fetch a single-use link");
    private static final Text EXPLAINED = new Text(
            "Der Link lässt einmal in das Konto und ersetzt jeden früheren. Wer ihn abholt, gibt diesem Konto danach keine"
                    + " Rolle. Er wird nur jetzt gezeigt.",
            "The link lets into the account once and replaces any earlier one. Who fetches it gives this account no role"
                    + " afterwards. It is shown now only.");
    private static final Text ONCE = new Text(
            "Der Link wurde schon gezeigt; wenn er verloren ist, holen Sie einen neuen ab.",
            "The link has been shown already; if it is lost, fetch a new one.");

    private final Desk<AccountService> accounts;
    private final Forms forms;

    @Activate
    public FetchLinkPages(@Reference Desks desks, @Reference Forms forms) {
        accounts = desks.of(AccountService.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public View ask(@PathParam("id") String id) {
        return accounts.read((service, me) -> {
            Account account = AccountFinder.findFor(AccountAct.FETCH_LINK, service, me, id);
            return below(
                    View.of(ASK, TITLE)
                            .with("form", forms.on(NoFields.class, account, Ways.account(id) + "/link"))
                            .with("label", TITLE)
                            .with("act", AccountAct.FETCH_LINK.name())
                            .with("explained", EXPLAINED),
                    account);
        });
    }

    @POST
    @May(DirectoryRight.KEEP_ACCOUNTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fetch(@PathParam("id") String id, Entered entered) {
        AtomicReference<FetchedLink> fetched = new AtomicReference<>();
        Response response = accounts.submit(entered)
                .on((service, me) -> service.account(me, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.fetchLink(me, id),
                        link -> {
                            fetched.set(link);
                            return new Done(Ways.account(id), ONCE);
                        },
                        refusal -> again(id, entered, refusal));
        FetchedLink link = fetched.get();
        return link == null ? response : Response.ok(shown(id, link)).build();
    }

    private View shown(String id, FetchedLink link) {
        return accounts.read((service, me) -> below(View.of(SHOWN, TITLE).with("link", link), service.account(me, id)));
    }

    private View again(String id, Entered entered, Refusal refusal) {
        Account now = accounts.read((service, me) -> service.account(me, id));
        return below(
                View.of(ASK, TITLE)
                        .with("form", forms.again(NoFields.class, entered, refusal, now))
                        .with("label", TITLE)
                        .with("act", AccountAct.FETCH_LINK.name())
                        .with("explained", EXPLAINED),
                now);
    }

    private static View below(View view, Account account) {
        return view.with("account", account)
                .below(Ways.ACCOUNTS_TITLE, Ways.ACCOUNTS)
                .below(Text.same(account.name()), Ways.account(account.id()));
    }
}
