package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.web.Contributions;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.DistrictFace;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ProgrammeParameters;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final Desk<ProgrammeService> programme;

    @Activate
    public LegalPages(@Reference Contributions contributions, @Reference Desks desks) {
        this.contributions = requireNonNull(contributions);
        programme = desks.of(ProgrammeService.class);
    }

    /** DDG § 5. */
    @GET
    @Open
    @Path("/impressum")
    public View imprint() {
        return view("imprint.ftlh", IMPRINT, ProgrammeParameters.IMPRINT);
    }

    /** GDPR Art. 13. */
    @GET
    @Open
    @Path("/datenschutz")
    public View dataProtection() {
        return view("data-protection.ftlh", DATA_PROTECTION, ProgrammeParameters.DATA_PROTECTION);
    }

    /** BITV 2.0 § 7, BGG NRW § 10d. */
    @GET
    @Open
    @Path("/barrierefreiheit")
    public View accessibility() {
        return view("accessibility.ftlh", ACCESSIBILITY, ProgrammeParameters.ACCESSIBILITY);
    }

    private View view(String template, Text title, Parameter<String> own) {
        List<DistrictFace> districts = contributions.districts();
        return View.of(new Template(LegalPages.class, template), title)
                .with("districts", districts)
                .with("own", own(districts, own));
    }

    /** What the law wants to be there is there, whatever room is away. */
    private Map<String, String> own(List<DistrictFace> districts, Parameter<String> own) {
        try {
            return districts.isEmpty() ? Map.of() : programme.read((service, me) -> texts(service, districts, own));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                return Map.of();
            }
            throw refusal;
        }
    }

    /** What districts have added, by their ids. */
    private static Map<String, String> texts(
            ProgrammeService service, List<DistrictFace> districts, Parameter<String> own) {
        return districts.stream()
                .collect(Collectors.toMap(
                        DistrictFace::id,
                        face -> service.parameter(face.id(), own).replace("|", "\n")));
    }
}
