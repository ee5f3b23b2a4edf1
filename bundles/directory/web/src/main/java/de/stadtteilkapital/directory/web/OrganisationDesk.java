package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAdmin;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.View;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of organisations share: whose they are, what their district is called, and where they stand. */
@Component(service = OrganisationDesk.class)
public final class OrganisationDesk {
    private final Desk<OrganisationAdmin> desk;
    private final Places places;

    @Activate
    public OrganisationDesk(@Reference Desks desks, @Reference Places places) {
        desk = desks.of(OrganisationAdmin.class);
        this.places = requireNonNull(places);
    }

    Desk<OrganisationAdmin> desk() {
        return desk;
    }

    LocalDate today() {
        return places.today();
    }

    /** @throws Refusal 404 where whoever is at the screen does not keep the directory of the district */
    void requireKept(String district) {
        if (!desk.call((service, me) -> DirectoryRight.KEEP_PARTNERS.isHeld(me, district))) {
            throw Refusal.notFound();
        }
    }

    KeptOrganisation organisation(String district, String id) {
        return desk.read((service, me) -> service.organisation(me, district, id));
    }

    /** A page below the list of the district's organisations. */
    View view(Template template, Text title, String district) {
        return View.of(template, title)
                .with("where", Text.same(places.name(district)))
                .with("district", district)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.ORGANISATIONS_TITLE, Ways.organisations(district));
    }

    /** A page below one of them. */
    View view(Template template, Text title, String district, KeptOrganisation one) {
        return view(template, title, district)
                .with("organisation", one)
                .below(Text.same(one.name()), Ways.organisation(district, one.id()));
    }
}
