package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherService;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
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

/** The vouchers of a grant (row 31). */
@Component(service = GrantVouchersResource.class)
@ApiResource
@Path("/finance/grants/{grant}/vouchers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GrantVouchersResource {
    private final Room<VoucherService> room;

    @Activate
    public GrantVouchersResource(@Reference Rooms rooms) {
        room = rooms.of(VoucherService.class);
    }

    @GET
    @Searched
    @May(FinanceRight.READ_GRANTS)
    public Answer<Page<Voucher>> vouchers(@PathParam("grant") String grant, @Context UriInfo uri) {
        return room.list((vouchers, me) -> vouchers.vouchers(me, grant, Pages.of(uri)));
    }

    @POST
    @Creates
    @DoesWithUse(UseAct.ENTER_VOUCHER)
    public Answer<Voucher> enter(@PathParam("grant") String grant, NewVoucher voucher) {
        return room.create(
                (vouchers, me) -> vouchers.grant(me, grant),
                (vouchers, me) -> vouchers.enter(me, grant, voucher),
                made -> "/finance/vouchers/" + made.id());
    }
}
