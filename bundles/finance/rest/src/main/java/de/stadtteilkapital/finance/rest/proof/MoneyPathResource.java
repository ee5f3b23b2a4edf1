package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.MoneyPath;
import de.stadtteilkapital.finance.api.MoneyPathService;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import java.util.Objects;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way of the money, both ways (row 36). */
@Component(service = MoneyPathResource.class)
@ApiResource
@Path("/finance/money-path")
@Produces(MediaType.APPLICATION_JSON)
public final class MoneyPathResource {
    private final Room<MoneyPathService> room;

    @Activate
    public MoneyPathResource(@Reference Rooms rooms) {
        room = rooms.of(MoneyPathService.class);
    }

    @GET
    @May(FinanceRight.READ_ACCOUNTS)
    public Answer<MoneyPath> path(
            @QueryParam("fundCall") String fundCall,
            @QueryParam("grant") String grant,
            @QueryParam("voucher") String voucher) {
        if (Stream.of(fundCall, grant, voucher).filter(Objects::nonNull).count() != 1) {
            throw Refusal.invalid(
                    "",
                    new Text(
                            "Bitte nennen Sie genau eines: einen Mittelabruf, eine Zuwendung oder einen Beleg.",
                            "Please name exactly one: a call for funds, a grant or a voucher."));
        }
        return room.read((paths, me) -> fundCall != null
                ? paths.ofFundCall(me, fundCall)
                : grant != null ? paths.ofGrant(me, grant) : paths.ofVoucher(me, voucher));
    }
}
