package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.BaseRateAct;
import de.stadtteilkapital.finance.api.BaseRateService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.HalfYearRate;
import de.stadtteilkapital.finance.api.NewBaseRate;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.PathDay;
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

/** The table of base rates (BGB § 247), one for all districts. */
@Component(service = BaseRatesResource.class)
@ApiResource
@Path("/finance/base-rates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BaseRatesResource {
    private final Room<BaseRateService> room;
    private final Things<BaseRateService, HalfYearRate> things;

    @Activate
    public BaseRatesResource(@Reference Rooms rooms) {
        room = rooms.of(BaseRateService.class);
        things = room.things((service, me, rate) -> service.possible(me, rate.from()));
    }

    /** The list is whole. */
    @GET
    @May(FinanceRight.READ_RATES)
    public Answer<Page<HalfYearRate>> rates() {
        return room.list((service, me) -> Page.whole(service.rates(me)));
    }

    @GET
    @Path("/{from}")
    @May(FinanceRight.READ_RATES)
    public Answer<Thing<HalfYearRate>> rate(@PathParam("from") String from) {
        return things.read((service, me) -> service.rate(me, PathDay.of(from)));
    }

    @POST
    @Creates
    @May(FinanceRight.KEEP_RATES)
    public Answer<Thing<HalfYearRate>> enter(NewBaseRate rate) {
        return things.create((service, me) -> service.enter(me, rate), made -> "/finance/base-rates/" + made.from());
    }

    /** Answers what was removed. */
    @POST
    @Path("/{from}/removal")
    @DoesWithBaseRate(BaseRateAct.REMOVE)
    public Answer<HalfYearRate> remove(@PathParam("from") String from, NoFields nothing) {
        return room.change(
                (service, me) -> service.rate(me, PathDay.of(from)),
                (service, me) -> service.remove(me, PathDay.of(from)));
    }
}
