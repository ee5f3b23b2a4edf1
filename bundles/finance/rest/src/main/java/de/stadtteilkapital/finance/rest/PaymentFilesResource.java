package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.FundsService;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
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

/** Files for the bank (row 30). */
@Component(service = PaymentFilesResource.class)
@ApiResource
@Path("/finance/payment-files")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PaymentFilesResource {
    private final Room<FundsService> room;

    @Activate
    public PaymentFilesResource(@Reference Rooms rooms) {
        room = rooms.of(FundsService.class);
    }

    @GET
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<PaymentFile>> files(@Context UriInfo uri) {
        return room.list((funds, me) -> funds.paymentFiles(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @May(FinanceRight.HANDLE)
    public Answer<PaymentFile> create(NewPaymentFile file) {
        return room.create(
                (funds, me) -> funds.createPaymentFile(me, file), made -> "/finance/payment-files/" + made.id());
    }

    @GET
    @Path("/{id: [^/.]+}")
    @May(FinanceRight.READ_MONEY)
    public Answer<PaymentFile> file(@PathParam("id") String id) {
        return room.read((funds, me) -> funds.paymentFile(me, id));
    }

    @GET
    @Path("/{id: [^/.]+}.xml")
    @Produces(MediaType.APPLICATION_XML)
    @May(FinanceRight.READ_ACCOUNTS)
    public Answer<Document> xml(@PathParam("id") String id) {
        return room.document((funds, me) ->
                new Document(MediaType.APPLICATION_XML, "sepa-" + id + ".xml", funds.paymentFileXml(me, id)));
    }

    @POST
    @Path("/{id: [^/.]+}/execution")
    @May(FinanceRight.HANDLE)
    public Answer<PaymentFile> execute(@PathParam("id") String id, NoFields none) {
        return room.change((funds, me) -> funds.paymentFile(me, id), (funds, me) -> funds.executePaymentFile(me, id));
    }
}
