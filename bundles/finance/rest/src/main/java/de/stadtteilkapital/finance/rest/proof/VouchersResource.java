package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherService;
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
    private final Room<VoucherService> room;

    @Activate
    public VouchersResource(@Reference Rooms rooms) {
        room = rooms.of(VoucherService.class);
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Voucher> voucher(@PathParam("id") String id) {
        return room.read((vouchers, me) -> vouchers.voucher(me, id));
    }
}
