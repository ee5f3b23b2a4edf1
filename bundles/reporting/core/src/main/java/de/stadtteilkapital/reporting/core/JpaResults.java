package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.ResultsDesk;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ProjectResults;
import de.stadtteilkapital.reporting.api.ReportingRight;
import de.stadtteilkapital.reporting.api.ResultAct;
import de.stadtteilkapital.reporting.api.ResultService;
import de.stadtteilkapital.reporting.core.persistence.ResultsRepository;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Results of projects from their tables; also tells finance whether there are any. */
@Component(
        service = {ResultService.class, ResultsDesk.class},
        immediate = true)
public final class JpaResults implements ResultService, ResultsDesk {
    private final ResultsRepository repository;
    private final OtherRooms rooms;
    private final ResultCodes codes;
    private final Transactions transactions;
    private final EventLog log;

    @Activate
    public JpaResults(
            @Reference Store store,
            @Reference OtherRooms rooms,
            @Reference Transactions transactions,
            @Reference EventLog log) {
        repository = new ResultsRepository(store);
        this.rooms = requireNonNull(rooms);
        codes = new ResultCodes(rooms);
        this.transactions = requireNonNull(transactions);
        this.log = requireNonNull(log);
    }

    @Override
    public ProjectResults results(Caller me, String application) {
        return transactions.required(() -> {
            readable(me, application);
            return repository.find(application);
        });
    }

    @Override
    public List<Possible> possible(Caller me, String application) {
        return transactions.required(() -> {
            Application project = readable(me, application);
            return Possible.of(
                    Stream.of(ResultAct.values()),
                    act -> ResultActs.may(me, act, project),
                    act -> told(act, project),
                    application);
        });
    }

    /** Reading results never waits for those who know of grants. */
    private Possibility told(ResultAct act, Application project) {
        return rooms.finance().isBound()
                ? ResultActs.of(act, project, grantOf(project.id()))
                : Possibility.later(new Text(
                        "Ob es eine Zuwendung gibt, ist gerade nicht zu erfahren.",
                        "Whether there is a grant can't be told right now."));
    }

    private Application readable(Caller me, String application) {
        Application project = rooms.applications().call(s -> s.application(application));
        if (!Visibility.readsResults(me, project)) {
            throw Refusal.notFound();
        }
        return project;
    }

    private Optional<Grant> grantOf(String application) {
        return rooms.finance().call(s -> s.grantOf(application));
    }

    @Override
    public ProjectResults record(Caller me, String application, NewResults results) {
        return transactions.required(() -> {
            Application project = rooms.applications().call(s -> s.application(application));
            if (!ResultActs.may(me, ResultAct.RECORD, project)) {
                throw Refusal.notFound();
            }
            ResultActs.of(ResultAct.RECORD, project, grantOf(application)).require();
            codes.require(project.district(), results, project.proposal(), repository.find(application));
            ProjectResults recorded = repository.put(application, project.district(), results);
            log.append(me, recorded(project, recorded));
            return recorded;
        });
    }

    private static DomainEvent recorded(Application project, ProjectResults results) {
        Set<Audience> audience = new HashSet<>(Audience.holders(ReportingRight.FOLLOW_RESULTS, project.district()));
        audience.add(Audience.sponsor(project.sponsor()));
        int participants = results.participants().stream()
                .mapToInt(ParticipantGroup::count)
                .sum();
        return new DomainEvent(
                "reporting.resultsRecorded",
                project.id(),
                project.district(),
                project.id(),
                Map.of("indicators", results.indicators().size(), "participants", participants),
                audience);
    }

    @Override
    public Reported reported(String application) {
        ProjectResults results = repository.find(application);
        if (results.present()) {
            return Reported.EFFECTS;
        }
        return results.isTold() ? Reported.RESULTS : Reported.NOTHING;
    }
}
