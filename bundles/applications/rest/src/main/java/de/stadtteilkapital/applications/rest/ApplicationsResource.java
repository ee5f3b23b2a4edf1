package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.CheckItem;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.EligibilityReport;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.HistoryEntry;
import de.stadtteilkapital.applications.api.Missing;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.NewStart;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.ProposalChange;
import de.stadtteilkapital.applications.api.StateCount;
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
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applications from the draft to the pre-assessment (rows 7 to 11 and 14). */
@Component(service = ApplicationsResource.class)
@ApiResource
@Path(ApplicationsResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationsResource {
    static final String PATH = "/applications";

    private final Room<ApplicationService> room;
    private final Things<ApplicationService, Application> applications;

    @Activate
    public ApplicationsResource(@Reference Rooms rooms) {
        room = rooms.of(ApplicationService.class);
        applications = room.things((service, me, application) -> service.possible(me, application.id()));
    }

    @GET
    @Searched
    @May(ApplicationRight.READ)
    public Answer<Page<ApplicationRow>> applications(@Context UriInfo uri) {
        return room.list((service, me) -> service.applications(me, Pages.of(uri)));
    }

    @GET
    @Searched
    @Produces("text/csv;qs=0.5")
    @May(ApplicationRight.READ)
    public Answer<Document> table(@Context UriInfo uri) {
        return room.document((service, me) ->
                new Document("text/csv;charset=UTF-8", "antraege.csv", service.table(me, Pages.of(uri))));
    }

    @GET
    @Path("/counts")
    @Searched
    @May(ApplicationRight.READ)
    public Answer<Page<StateCount>> counts(@Context UriInfo uri) {
        return room.list((service, me) -> Page.whole(service.counts(me, Pages.of(uri))));
    }

    @POST
    @Creates
    @May(ApplicationRight.APPLY)
    public Answer<Thing<Application>> draft(Proposal body) {
        return applications.create((service, me) -> service.draft(me, body), made -> PATH + "/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(ApplicationRight.READ)
    public Answer<Thing<Application>> application(@PathParam("id") String id) {
        return applications.read((service, me) -> service.application(me, id));
    }

    @PUT
    @Path("/{id}")
    @Does(ApplicationAct.REVISE)
    public Answer<Thing<Application>> revise(@PathParam("id") String id, Proposal body) {
        return applications.replace(
                (service, me) -> service.application(me, id), (service, me) -> service.revise(me, id, body));
    }

    @GET
    @Path("/{id}/eligibility")
    @May(ApplicationRight.READ_RULES)
    public Answer<EligibilityReport> eligibility(@PathParam("id") String id) {
        return room.read((service, me) -> service.eligibility(me, id));
    }

    @GET
    @Path("/{id}/missing")
    @May(ApplicationRight.READ_RULES)
    public Answer<Page<Missing>> missing(@PathParam("id") String id) {
        return room.list((service, me) -> Page.whole(service.missing(me, id)));
    }

    /** What the sponsor has changed since it was handed in before. */
    @GET
    @Path("/{id}/changes")
    @May(ApplicationRight.READ_DRAFTS)
    public Answer<Page<ProposalChange>> changes(@PathParam("id") String id) {
        return room.list((service, me) -> Page.whole(service.changes(me, id)));
    }

    @GET
    @Path("/{id}/checklist")
    @May(ApplicationRight.JUDGE)
    public Answer<Page<CheckItem>> checklist(@PathParam("id") String id) {
        return room.list((service, me) -> Page.whole(service.checklist(me, id)));
    }

    @GET
    @Path("/{id}/history")
    @May(ApplicationRight.READ)
    public Answer<Page<HistoryEntry>> history(@PathParam("id") String id) {
        return room.list((service, me) -> Page.whole(service.history(me, id)));
    }

    @GET
    @Path("/{id}/application.pdf")
    @Produces("application/pdf")
    @May(ApplicationRight.READ)
    public Answer<Document> form(@PathParam("id") String id) {
        return room.document((service, me) -> new Document("application/pdf", "antrag.pdf", service.form(me, id)));
    }

    @GET
    @Path("/{id}/receipt.pdf")
    @Produces("application/pdf")
    @May(ApplicationRight.READ_DRAFTS)
    public Answer<Document> receipt(@PathParam("id") String id) {
        return room.document(
                (service, me) -> new Document("application/pdf", "eingangsbestaetigung.pdf", service.receipt(me, id)));
    }

    @GET
    @Path("/{id}/decision.pdf")
    @Produces("application/pdf")
    @May(ApplicationRight.READ)
    public Answer<Document> decisionLetter(@PathParam("id") String id) {
        return room.document(
                (service, me) -> new Document("application/pdf", "entscheidung.pdf", service.decisionLetter(me, id)));
    }

    @POST
    @Path("/{id}/submission")
    @Does(ApplicationAct.SUBMIT)
    public Answer<Thing<Application>> submit(@PathParam("id") String id, NoFields body) {
        return applications.change(
                (service, me) -> service.application(me, id), (service, me) -> service.submit(me, id));
    }

    @POST
    @Path("/{id}/formal-check")
    @Does(ApplicationAct.CHECK)
    public Answer<Thing<Application>> check(@PathParam("id") String id, FormalCheck body) {
        return applications.change(
                (service, me) -> service.application(me, id), (service, me) -> service.check(me, id, body));
    }

    @POST
    @Path("/{id}/pre-assessment")
    @Does(ApplicationAct.PRE_ASSESS)
    public Answer<Thing<Application>> preAssess(@PathParam("id") String id, NewPreAssessment body) {
        return applications.change(
                (service, me) -> service.application(me, id), (service, me) -> service.preAssess(me, id, body));
    }

    @POST
    @Path("/{id}/start")
    @Does(ApplicationAct.AGREE_START)
    public Answer<Thing<Application>> agreeStart(@PathParam("id") String id, NewStart body) {
        return applications.change(
                (service, me) -> service.application(me, id), (service, me) -> service.agreeStart(me, id, body));
    }

    /** Those for which its pre-assessment gives points. */
    @GET
    @Path("/{id}/criteria")
    @May(ApplicationRight.READ)
    public Answer<Page<Criterion>> criteria(@PathParam("id") String id) {
        return room.list((service, me) -> Page.whole(service.criteria(me, id)));
    }

    @GET
    @Path("/{id}/pre-assessment")
    @May(ApplicationRight.READ_JUDGEMENT)
    public Answer<PreAssessment> preAssessment(@PathParam("id") String id) {
        return room.read((service, me) -> service.preAssessment(me, id));
    }
}
