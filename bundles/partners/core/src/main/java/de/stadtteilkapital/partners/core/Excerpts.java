package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.partners.api.CaseExcerpt;
import de.stadtteilkapital.partners.api.CaseOutcome;
import de.stadtteilkapital.partners.api.OpinionRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Cuts the part out of applications that an office may see, and tells what became of them. */
final class Excerpts {
    private final OtherRooms rooms;

    Excerpts(OtherRooms rooms) {
        this.rooms = rooms;
    }

    /** The same requests with their files, read in two calls for all of them. */
    List<OpinionRequest> attach(Collection<OpinionRequest> requests) {
        List<String> ids =
                requests.stream().map(OpinionRequest::application).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Application> applications = rooms.applications().call(s -> s.applications(ids));
        List<String> sponsorIds = applications.values().stream()
                .map(Application::sponsor)
                .distinct()
                .toList();
        Map<String, Sponsor> sponsors = rooms.applications().call(s -> s.sponsors(sponsorIds));
        return requests.stream()
                .map(request -> with(request, applications.get(request.application()), sponsors))
                .toList();
    }

    private static OpinionRequest with(OpinionRequest r, Application application, Map<String, Sponsor> sponsors) {
        return application == null
                ? r
                : r.with(of(application, sponsors.get(application.sponsor())), outcome(application));
    }

    private static CaseOutcome outcome(Application application) {
        return new CaseOutcome(application.state().name(), application.state().label(), application.approvedAmount());
    }

    static CaseExcerpt of(Application application, Sponsor sponsor) {
        return new CaseExcerpt(
                application.fileNumber(),
                application.title(),
                application.proposal().summary(),
                application.proposal().projectType(),
                application.proposal().features(),
                application.proposal().targetGroups(),
                application.proposal().place(),
                application.proposal().start(),
                application.proposal().end(),
                application.requestedAmount(),
                application.proposal().financingPlan().stream()
                        .map(line -> new CaseExcerpt.Line(line.line(), line.description(), line.amount()))
                        .toList(),
                sponsor == null ? null : new CaseExcerpt.Applicant(sponsor.name(), sponsor.legalForm()));
    }
}
