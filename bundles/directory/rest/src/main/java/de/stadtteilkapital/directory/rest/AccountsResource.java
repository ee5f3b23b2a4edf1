package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts with their roles and links; each act answers the account as it is then. */
@Component(service = AccountsResource.class)
@ApiResource
@Path("/directory/accounts")
@Produces(MediaType.APPLICATION_JSON)
public final class AccountsResource {
    private final Room<AccountService> room;
    private final Things<AccountService, Account> things;

    @Activate
    public AccountsResource(@Reference Rooms rooms) {
        room = rooms.of(AccountService.class);
        things = room.things((service, me, account) -> service.possible(me, account.id()));
    }

    /** An account to be opened; who gets in by it, and how, is another act. */
    @LabelsOf(Account.class)
    public record AskedAccount(
            @Longest(60) String district,
            @Longest(254) String login,
            @Longest(120) String name) {
        public AskedAccount {
            new NewAccount(district, login, name, null); // so that what is wrong is told with what can't be read
        }

        NewAccount checked() {
            return new NewAccount(district, login, name, null);
        }
    }

    /** A new login name. */
    @LabelsOf(Account.class)
    public record AskedLogin(@Longest(254) String login) {
        public AskedLogin {
            login = LoginName.checked(login);
        }
    }

    /** @param eraseLogin whether the login name is erased as well; false where it is missing */
    public record AskedClosure(
            @Label(german = "die Löschung des Anmeldenamens", english = "the erasure of the login name")
            Boolean eraseLogin) {}

    @GET
    @May(DirectoryRight.KEEP_ACCOUNTS)
    @Searched
    public Answer<Page<Account>> accounts(@Context UriInfo uri) {
        return room.list((service, me) -> service.accounts(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public Answer<Thing<Account>> account(@PathParam("id") String id) {
        return things.read((service, me) -> service.account(me, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public Answer<Thing<Account>> open(AskedAccount asked) {
        return things.create(
                (service, me) -> service.open(me, asked.checked()), made -> "/directory/accounts/" + made.id());
    }

    @POST
    @Path("/{id}/login")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.RENAME)
    public Answer<Thing<Account>> rename(@PathParam("id") String id, AskedLogin asked) {
        return things.change(
                (service, me) -> service.account(me, id), (service, me) -> service.rename(me, id, asked.login()));
    }

    @POST
    @Path("/{id}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.GIVE_ROLE)
    public Answer<Thing<Account>> give(@PathParam("id") String id, AskedRole asked) {
        return things.change(
                (service, me) -> service.account(me, id), (service, me) -> service.give(me, id, asked.checked()));
    }

    @POST
    @Path("/{id}/roles/{role}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.END_ROLE)
    public Answer<Thing<Account>> take(@PathParam("id") String id, @PathParam("role") String role, NoFields nothing) {
        return things.change((service, me) -> service.account(me, id), (service, me) -> service.take(me, id, role));
    }

    @POST
    @Path("/{id}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.LINK)
    public Answer<Thing<Account>> link(@PathParam("id") String id, NewLink asked) {
        return things.change((service, me) -> service.account(me, id), (service, me) -> service.link(me, id, asked));
    }

    @POST
    @Path("/{id}/links/{link}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.UNLINK)
    public Answer<Thing<Account>> unlink(@PathParam("id") String id, @PathParam("link") String link, NoFields nothing) {
        return things.change((service, me) -> service.account(me, id), (service, me) -> service.unlink(me, id, link));
    }

    @POST
    @Path("/{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.CLOSE)
    public Answer<Thing<Account>> close(@PathParam("id") String id, AskedClosure asked) {
        return things.change(
                (service, me) -> service.account(me, id),
                (service, me) -> service.close(me, id, Boolean.TRUE.equals(asked.eraseLogin())));
    }
}
