package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.web.Contributions;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the law wants to stand on every site: who is responsible, what happens to data, and how accessible it is. */
@Component(service = LegalPages.class)
@PageResource
@Path("")
public final class LegalPages {
    private static final Text IMPRINT = new Text("Impressum", "Imprint");
    private static final Text DATA_PROTECTION = new Text("Datenschutz", "Data protection");
    private static final Text ACCESSIBILITY = new Text("Barrierefreiheit", "Accessibility");

    private final Contributions contributions;

    @Activate
    public LegalPages(@Reference Contributions contributions) {
        this.contributions = requireNonNull(contributions);
    }

    /** DDG § 5. */
    @GET
    @Open
    @Path("/impressum")
    public View imprint() {
        return view("imprint.ftlh", IMPRINT);
    }

    /** GDPR Art. 13. */
    @GET
    @Open
    @Path("/datenschutz")
    public View dataProtection() {
        return view("data-protection.ftlh", DATA_PROTECTION);
    }

    /** BITV 2.0 § 7, BGG NRW § 10d. */
    @GET
    @Open
    @Path("/barrierefreiheit")
    public View accessibility() {
        return view("accessibility.ftlh", ACCESSIBILITY);
    }

    private View view(String template, Text title) {
        return View.of(new Template(LegalPages.class, template), title).with("districts", contributions.districts());
    }
}
