package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
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

/** The pages of what is done with an account as a whole, as {@link AccountPage} lists them. */
@Component(service = AccountActPages.class)
@PageResource
@Path(Ways.ACCOUNTS + "/{id:[0-9a-f-]{36}}/{place:[a-z]+}")
public final class AccountActPages {
    private static final Template TEMPLATE = new Template(AccountActPages.class, "account-act.ftlh");

    private final Desk<AccountService> accounts;
    private final Forms forms;

    @Activate
    public AccountActPages(@Reference Desks desks, @Reference Forms forms) {
        accounts = desks.of(AccountService.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public View form(@PathParam("id") String id, @PathParam("place") String place) {
        AccountPage page = page(place);
        return accounts.read((service, me) -> {
            Account account = AccountFinder.findFor(page.act(), service, me, id);
            return view(page, service, me, account, forms.on(plain(page).type(), account, path(id, page)));
        });
    }

    @POST
    @May(DirectoryRight.KEEP_ACCOUNTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("id") String id, @PathParam("place") String place, Entered entered) {
        AccountPage page = page(place);
        return act(id, page, plain(page), entered);
    }

    private <B extends Record> Response act(String id, AccountPage page, AccountPage.Plain<B> plain, Entered entered) {
        return accounts.submit(entered)
                .on((service, me) -> service.account(me, id))
                .act(
                        plain.type(),
                        (service, me, body) -> plain.work().done(service, me, id, body),
                        account -> new Done(Ways.account(id), page.done(account)),
                        refusal -> accounts.read((service, me) -> {
                            Account now = service.account(me, id);
                            return view(page, service, me, now, forms.again(plain.type(), entered, refusal, now));
                        }));
    }

    private static AccountPage page(String place) {
        return AccountPage.at(place).orElseThrow(Refusal::notFound);
    }

    private static AccountPage.Plain<?> plain(AccountPage page) {
        return page.plain().orElseThrow();
    }

    private static View view(AccountPage page, AccountService service, Caller me, Account account, Form form) {
        Text label = Labels.first(page.act().label());
        return View.of(TEMPLATE, label)
                .with("account", account)
                .with("form", form)
                .with("label", label)
                .with("act", page.act().name())
                .with("explained", page.explained())
                .with("others", page == AccountPage.CLOSE ? others(service, me, account) : null)
                .below(Ways.ACCOUNTS_TITLE, Ways.ACCOUNTS)
                .below(Text.same(account.name()), Ways.account(account.id()));
    }

    /** Who can take over what is open. */
    private static List<Choice> others(AccountService service, Caller me, Account account) {
        return service
                .accounts(
                        me,
                        new PageRequest(PageRequest.MOST, null, null, Map.of("district", account.district()), "name"))
                .items()
                .stream()
                .filter(other -> other.closedOn() == null && !other.id().equals(account.id()))
                .map(other -> new Choice(other.id(), Text.same(other.name())))
                .toList();
    }

    private static String path(String id, AccountPage page) {
        return Ways.account(id) + page.place();
    }
}
