package de.stadtteilkapital.platform.web.house;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.health.Health;
import de.stadtteilkapital.platform.api.health.HealthReport;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.mail.MailService;
import de.stadtteilkapital.platform.api.mail.MailState;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How each part of the house is, and the mails that were set aside. */
@Component(service = HousePages.class)
@PageResource
@Path(HousePages.PATH)
public final class HousePages {
    static final String PATH = "/betrieb";
    static final Text TITLE = new Text("Betrieb", "Operation");

    private static final Template TEMPLATE = new Template(HousePages.class, "house.ftlh");
    private static final PageRequest SET_ASIDE =
            new PageRequest(PageRequest.STANDARD, null, null, Map.of("state", MailState.SET_ASIDE.name()), null);

    private final Desk<Health> health;
    private final Desk<MailService> mails;

    @Activate
    public HousePages(@Reference Desks desks) {
        health = desks.of(Health.class);
        mails = desks.of(MailService.class);
    }

    @GET
    @May(HouseRight.OPERATE)
    public View all() {
        return view(null);
    }

    @POST
    @Path("/mails/{id}/erneut")
    @May(HouseRight.OPERATE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(@PathParam("id") String id, Entered entered) {
        return mails.submit(entered)
                .act(
                        NoFields.class,
                        (service, me, none) -> service.retry(me, id),
                        tried -> new Done(
                                PATH,
                                new Text(
                                        "Die Mail wird jetzt noch einmal versucht, und eine Zeit lang weiter.",
                                        "The mail is tried again now, and on for a while.")),
                        this::view);
    }

    @POST
    @Path("/mails/{id}/verwerfen")
    @May(HouseRight.OPERATE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("id") String id, Entered entered) {
        return mails.submit(entered)
                .act(
                        NoFields.class,
                        (service, me, none) -> service.drop(me, id),
                        gone -> new Done(PATH, new Text("Die Mail ist verworfen.", "The mail has been dropped.")),
                        this::view);
    }

    /** @param refusal of what was to be done with a mail; null for none */
    private View view(@Nullable Refusal refusal) {
        HealthReport report = health.call((service, me) -> service.report());
        View view = View.of(TEMPLATE, TITLE)
                .with("report", report)
                .with("names", PartNames.of(report))
                .with("wrong", refusal == null ? null : refusal.detail());
        return mails.read((service, me) -> view.with("mails", service.mails(me, SET_ASIDE)));
    }
}
