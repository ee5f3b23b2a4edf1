package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.CaseName;
import de.stadtteilkapital.applications.api.CaseNames;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes lines of a list of work out of requests, with what their cases are called. */
@Component(service = CaseHeads.class)
public final class CaseHeads {
    private static final String KIND = "partners.opinionRequest";

    private final HandOver<CaseNames> names;
    private final BusinessClock clock;

    @Activate
    public CaseHeads(BundleContext context, @Reference BusinessClock clock) {
        this(HandOver.to(CaseNames.class, context), clock);
    }

    CaseHeads(HandOver<CaseNames> names, BusinessClock clock) {
        this.names = requireNonNull(names);
        this.clock = requireNonNull(clock);
    }

    List<Waiting> of(List<OpinionRequest> requests) {
        List<String> cases =
                requests.stream().map(OpinionRequest::application).distinct().toList();
        Map<String, CaseName> called = cases.isEmpty() ? Map.of() : names.call(s -> s.of(cases));
        return requests.stream()
                .filter(request -> called.containsKey(request.application()))
                .map(request -> waiting(request, called.get(request.application())))
                .toList();
    }

    private Waiting waiting(OpinionRequest request, CaseName of) {
        return new Waiting(
                new Subject(KIND, request.id()),
                request.district(),
                request.application(),
                of.fileNumber(),
                of.title(),
                of.sponsorName(),
                request.requestedOn().atStartOfDay(clock.zone()).toInstant(),
                request.dueDate());
    }
}
