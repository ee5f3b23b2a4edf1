package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewLink;
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

    @Activate
    public AccountsResource(@Reference Rooms rooms) {
        room = rooms.of(AccountService.class);
    }

    /** An account to be opened; who gets in by it, and how, is another act. */
    public record AskedAccount(
            @Longest(60) String district,
            @Longest(254) String login,
            @Longest(120) String name) {}

    /** A new login name. */
    public record AskedLogin(@Longest(254) String login) {}

    /** @param eraseLogin whether the login name is erased as well; false where it is missing */
    public record AskedClosure(Boolean eraseLogin) {}

    @GET
    @May(DirectoryRight.KEEP_ACCOUNTS)
    @Searched
    public Answer<Page<Account>> accounts(@Context UriInfo uri) {
        return room.list((service, me) -> service.accounts(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public Answer<Account> account(@PathParam("id") String id) {
        return room.read((service, me) -> service.account(me, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public Answer<Account> open(AskedAccount asked) {
        return room.create(
                (service, me) -> service.open(me, new NewAccount(asked.district(), asked.login(), asked.name(), null)),
                made -> "/directory/accounts/" + made.id());
    }

    @POST
    @Path("/{id}/login")
    @Consumes(MediaType.APPLICATION_JSON)
    @May(DirectoryRight.ADMINISTER)
    public Answer<Account> rename(@PathParam("id") String id, AskedLogin asked) {
        return room.change(
                (service, me) -> service.account(me, id), (service, me) -> service.rename(me, id, asked.login()));
    }

    @POST
    @Path("/{id}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public Answer<Account> give(@PathParam("id") String id, AskedRole asked) {
        return room.change(
                (service, me) -> service.account(me, id), (service, me) -> service.give(me, id, asked.checked()));
    }

    @POST
    @Path("/{id}/roles/{role}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @May(DirectoryRight.KEEP_ACCOUNTS)
    public Answer<Account> take(@PathParam("id") String id, @PathParam("role") String role, NoFields nothing) {
        return room.change((service, me) -> service.account(me, id), (service, me) -> service.take(me, id, role));
    }

    @POST
    @Path("/{id}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @May(DirectoryRight.ADMINISTER)
    public Answer<Account> link(@PathParam("id") String id, NewLink asked) {
        return room.change((service, me) -> service.account(me, id), (service, me) -> service.link(me, id, asked));
    }

    @POST
    @Path("/{id}/links/{link}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @May(DirectoryRight.ADMINISTER)
    public Answer<Account> unlink(@PathParam("id") String id, @PathParam("link") String link, NoFields nothing) {
        return room.change((service, me) -> service.account(me, id), (service, me) -> service.unlink(me, id, link));
    }

    @POST
    @Path("/{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @May(DirectoryRight.ADMINISTER)
    public Answer<Account> close(@PathParam("id") String id, AskedClosure asked) {
        return room.change(
                (service, me) -> service.account(me, id),
                (service, me) -> service.close(me, id, Boolean.TRUE.equals(asked.eraseLogin())));
    }
}
