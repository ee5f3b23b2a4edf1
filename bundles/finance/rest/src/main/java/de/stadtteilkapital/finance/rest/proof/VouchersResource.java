package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewVoucherConfirmation;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherAct;
import de.stadtteilkapital.finance.api.VoucherService;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
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
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class VouchersResource {
    private final Things<VoucherService, Voucher> things;

    @Activate
    public VouchersResource(@Reference Rooms rooms) {
        Room<VoucherService> room = rooms.of(VoucherService.class);
        things = room.things((vouchers, me, voucher) -> vouchers.possible(me, voucher.id()));
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Thing<Voucher>> voucher(@PathParam("id") String id) {
        return things.read((vouchers, me) -> vouchers.voucher(me, id));
    }

    @POST
    @Path("/{id}/confirmation")
    @DoesWithVoucher(VoucherAct.CONFIRM)
    public Answer<Thing<Voucher>> confirm(@PathParam("id") String id, NewVoucherConfirmation confirmation) {
        return things.change(
                (vouchers, me) -> vouchers.voucher(me, id), (vouchers, me) -> vouchers.confirm(me, id, confirmation));
    }
}
