package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.directory.api.ApiClientAct;
import de.stadtteilkapital.directory.api.ApiClientService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewApiClient;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
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

/** The programs of partner offices that may call this API, offered and revoked by the district's office, their tokens fetched by theirs. */
@Component(service = ApiClientResource.class)
@ApiResource
@Path("/directory/api-clients")
@Produces(MediaType.APPLICATION_JSON)
public final class ApiClientResource {
    private final Room<ApiClientService> room;
    private final Things<ApiClientService, ApiClient> things;

    @Activate
    public ApiClientResource(@Reference Rooms rooms) {
        room = rooms.of(ApiClientService.class);
        things = room.things((service, me, client) -> service.possible(me, client.id()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(DirectoryRight.OFFER_CLIENTS)
    public Answer<Thing<ApiClient>> offer(NewApiClient asked) {
        return things.create((service, me) -> service.offer(me, asked), made -> "/directory/api-clients/" + made.id());
    }

    @POST
    @Path("/{id}/token")
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @DoesWithApiClient(ApiClientAct.FETCH_TOKEN)
    public Answer<ClientWithToken> fetch(@PathParam("id") String id, NoFields nothing) {
        return room.create(
                (service, me) -> service.client(me, id),
                (service, me) -> ClientWithToken.of(service.fetch(me, id)),
                fetched -> "/directory/api-clients/" + fetched.id());
    }

    @GET
    @May(DirectoryRight.READ_CLIENTS)
    public Answer<Page<ApiClient>> clients(@Context UriInfo uri) {
        return room.list((service, me) -> service.clients(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(DirectoryRight.READ_CLIENTS)
    public Answer<Thing<ApiClient>> client(@PathParam("id") String id) {
        return things.read((service, me) -> service.client(me, id));
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithApiClient(ApiClientAct.REVOKE)
    public Answer<Thing<ApiClient>> revoke(@PathParam("id") String id, NoFields nothing) {
        return things.change((service, me) -> service.client(me, id), (service, me) -> service.revoke(me, id));
    }
}
