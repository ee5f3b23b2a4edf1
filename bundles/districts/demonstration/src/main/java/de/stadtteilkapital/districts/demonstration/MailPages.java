package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Listing;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails of the demonstration as their readers would get them. */
@Component(service = MailPages.class)
@PageResource
@Path(MailPages.PATH)
public final class MailPages {
    static final String PATH = "/demonstration/mails";
    static final Text TITLE = new Text("Mails der Demonstration", "Mails of the demonstration");

    private static final Template TEMPLATE = new Template(MailPages.class, "mails.ftlh");

    private final Desk<KeptMails> mails;

    @Activate
    public MailPages(@Reference Desks desks, @Reference KeptMails mails) {
        this.mails = desks.own(requireNonNull(mails));
    }

    @GET
    @Allowed
    public View all(@Context UriInfo uri) {
        Listing listing = Listing.of(uri, Set.of());
        return mails.read((kept, me) -> View.of(TEMPLATE, TITLE)
                .with("page_", kept.mails(listing.request()))
                .with("listing", listing));
    }
}
