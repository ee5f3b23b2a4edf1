package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.AskedClosure;
import de.stadtteilkapital.directory.api.AskedLogin;
import de.stadtteilkapital.directory.api.AskedMail;
import de.stadtteilkapital.directory.api.AskedRole;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.platform.acts.Thing;
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
                (service, me) -> service.close(me, id, Boolean.TRUE.equals(asked.eraseLogin()), asked.successor()));
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.REOPEN)
    public Answer<Thing<Account>> reopen(@PathParam("id") String id, NoFields nothing) {
        return things.change((service, me) -> service.account(me, id), (service, me) -> service.reopen(me, id));
    }

    @POST
    @Path("/{id}/invitation")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.INVITE_AGAIN)
    public Answer<Thing<Account>> inviteAgain(@PathParam("id") String id, NoFields nothing) {
        return things.change((service, me) -> service.account(me, id), (service, me) -> service.inviteAgain(me, id));
    }

    @POST
    @Path("/{id}/link")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.FETCH_LINK)
    public Answer<LinkToHandOver> fetchLink(@PathParam("id") String id, NoFields nothing) {
        return room.change(
                (service, me) -> service.account(me, id),
                (service, me) -> LinkToHandOver.of(service.fetchLink(me, id)));
    }

    @POST
    @Path("/{id}/password-reset")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.SEND_RESET)
    public Answer<Thing<Account>> sendReset(@PathParam("id") String id, NoFields nothing) {
        return things.change((service, me) -> service.account(me, id), (service, me) -> service.sendReset(me, id));
    }

    @POST
    @Path("/{id}/mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithAccount(AccountAct.CHANGE_MAIL)
    public Answer<Thing<Account>> changeMail(@PathParam("id") String id, AskedMail asked) {
        return things.change(
                (service, me) -> service.account(me, id), (service, me) -> service.changeMail(me, id, asked.mail()));
    }
}
