package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One account with its roles and what can be done with it. */
@Component(service = AccountPages.class)
@PageResource
@Path(Ways.ACCOUNTS + "/{id:[0-9a-f-]{36}}")
public final class AccountPages {
    private static final Template ONE = new Template(AccountPages.class, "account.ftlh");

    private final Desk<AccountService> accounts;
    private final Places places;

    @Activate
    public AccountPages(@Reference Desks desks, @Reference Places places) {
        accounts = desks.of(AccountService.class);
        this.places = requireNonNull(places);
    }

    @GET
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public View account(@PathParam("id") String id) {
        return accounts.read((service, me) -> {
            Account account = service.account(me, id);
            List<Possible> possible = service.possible(me, id);
            return View.of(ONE, Text.same(account.name()))
                    .with("account", account)
                    .with("names", places.names(me, account.roles()))
                    .with(
                            "deeds",
                            Deed.of(
                                    ofAll(possible),
                                    act -> Ways.account(id)
                                            + AccountPage.of(act).place()))
                    .with("endable", parts(possible, AccountAct.END_ROLE))
                    .with("unlinkable", parts(possible, AccountAct.UNLINK))
                    .with("today", places.today())
                    .with("own", own(me, id))
                    .below(Ways.ACCOUNTS_TITLE, Ways.ACCOUNTS);
        });
    }

    private static boolean own(Caller me, String id) {
        return me.account().equals(id);
    }

    private static List<Possible> ofAll(List<Possible> possible) {
        return possible.stream().filter(one -> one.ids().size() == 1).toList();
    }

    /** The ids of the roles or links with which it can be done now. */
    private static Map<String, Boolean> parts(List<Possible> possible, AccountAct act) {
        return possible.stream()
                .filter(one -> one.act() == act && one.reason() == null)
                .collect(Collectors.toMap(one -> one.ids().get(1), one -> true));
    }
}
