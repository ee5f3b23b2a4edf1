package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Single vouchers. */
@Component(service = VouchersResource.class)
@ApiResource
@Path("/finance/vouchers")
@Produces(MediaType.APPLICATION_JSON)
public final class VouchersResource {
    private final Room<UseService> room;

    @Activate
    public VouchersResource(@Reference Rooms rooms) {
        room = rooms.of(UseService.class);
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Voucher> voucher(@PathParam("id") String id) {
        return room.read((use, me) -> use.voucher(me, id));
    }
}
