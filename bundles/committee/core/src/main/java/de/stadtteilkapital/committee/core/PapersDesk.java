package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.partners.api.Opinion;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Freezes what the body decides on: application, applicant, the Network's pre-assessment, the offices' opinions. */
@Component(service = PapersDesk.class)
public final class PapersDesk {
    /** The papers of one item; neither bank account nor persons of the sponsor are in it. */
    record DecisionPapers(
            Application application,
            String sponsorName,
            String legalForm,
            PreAssessment preAssessment,
            List<OfficeOpinion> opinions) {}

    /** What an office answered. */
    record OfficeOpinion(String office, String kind, Opinion opinion) {}

    private final CommitteeTables tables;
    private final OtherRooms rooms;

    @Activate
    public PapersDesk(@Reference CommitteeTables tables, @Reference OtherRooms rooms) {
        this.tables = requireNonNull(tables);
        this.rooms = requireNonNull(rooms);
    }

    void freeze(Session session, List<AgendaItem> items) {
        List<String> ids = items.stream()
                .map(AgendaItem::application)
                .filter(Objects::nonNull)
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<String, Application> applications = rooms.applications().call(a -> a.applications(ids));
        Map<String, Sponsor> sponsors = rooms.applications()
                .call(a -> a.sponsors(
                        applications.values().stream().map(Application::sponsor).toList()));
        for (AgendaItem item : items) {
            if (item.application() != null) {
                Application application = applications.get(item.application());
                String json = CanonicalJson.write(
                        papers(session.district(), application, sponsors.get(application.sponsor())));
                tables.items().freeze(item.id(), json, Sha256.hex(json));
            }
        }
    }

    private DecisionPapers papers(String district, Application application, Sponsor sponsor) {
        return new DecisionPapers(
                application.with(null),
                sponsor.name(),
                sponsor.legalForm(),
                rooms.applications()
                        .call(a -> a.preAssessment(application.id()))
                        .orElse(null),
                opinions(district, application.id()));
    }

    /** Read by the house: whoever invites must not leave out what they may not see themselves. */
    private List<OfficeOpinion> opinions(String district, String application) {
        Caller house = Caller.house("committee.papers", district);
        return rooms
                .partners()
                .call(p -> p.requests(house, PageRequest.of(Map.of("application", application))))
                .items()
                .stream()
                .map(request ->
                        new OfficeOpinion(request.office(), request.kind().name(), request.opinion()))
                .toList();
    }
}
