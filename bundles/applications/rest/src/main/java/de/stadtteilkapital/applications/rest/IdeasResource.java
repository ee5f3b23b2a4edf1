package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.AdviceService;
import de.stadtteilkapital.applications.api.IdeaReceipt;
import de.stadtteilkapital.applications.api.NewIdea;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ideas of people without an account. */
@Component(service = IdeasResource.class)
@ApiResource
@Path(IdeasResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IdeasResource {
    static final String PATH = "/applications/ideas";

    private final Room<AdviceService> room;

    @Activate
    public IdeasResource(@Reference Rooms rooms) {
        room = rooms.of(AdviceService.class);
    }

    /** The answer has no place of its own: whoever has no account reads nothing more of it. */
    @POST
    @Creates
    @Open
    public Answer<IdeaReceipt> tell(NewIdea body, @Context HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return room.create((service, me) -> service.takeIdea(body, address), made -> PATH);
    }
}
