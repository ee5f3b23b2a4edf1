package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.finance.api.PaymentFileAct;
import de.stadtteilkapital.finance.api.PaymentFileService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
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

/** Files for the bank (row 30). */
@Component(service = PaymentFilesResource.class)
@ApiResource
@Path("/finance/payment-files")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PaymentFilesResource {
    private final Room<PaymentFileService> room;
    private final Things<PaymentFileService, PaymentFile> things;

    @Activate
    public PaymentFilesResource(@Reference Rooms rooms) {
        room = rooms.of(PaymentFileService.class);
        things = room.things((files, me, file) -> files.possible(me, file.id()));
    }

    @GET
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<PaymentFile>> files(@Context UriInfo uri) {
        return room.list((files, me) -> files.files(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @May(FinanceRight.HANDLE)
    public Answer<Thing<PaymentFile>> create(NewPaymentFile file) {
        return things.create((files, me) -> files.create(me, file), made -> "/finance/payment-files/" + made.id());
    }

    @GET
    @Path("/{id: [^/.]+}")
    @May(FinanceRight.READ_MONEY)
    public Answer<Thing<PaymentFile>> file(@PathParam("id") String id) {
        return things.read((files, me) -> files.file(me, id));
    }

    @GET
    @Path("/{id: [^/.]+}.xml")
    @Produces(MediaType.APPLICATION_XML)
    @May(FinanceRight.READ_ACCOUNTS)
    public Answer<Document> xml(@PathParam("id") String id) {
        return room.document(
                (files, me) -> new Document(MediaType.APPLICATION_XML, "sepa-" + id + ".xml", files.xml(me, id)));
    }

    @POST
    @Path("/{id: [^/.]+}/execution")
    @DoesWithPaymentFile(PaymentFileAct.EXECUTE)
    public Answer<Thing<PaymentFile>> execute(@PathParam("id") String id, NoFields none) {
        return things.change((files, me) -> files.file(me, id), (files, me) -> files.execute(me, id));
    }
}
