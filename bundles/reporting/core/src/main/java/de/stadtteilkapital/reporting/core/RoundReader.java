package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Places;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.reporting.api.CutOff;
import de.stadtteilkapital.reporting.api.ProjectResults;
import de.stadtteilkapital.reporting.core.persistence.ResultsRepository;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.persistence.OptimisticLockException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Reads a funding round from all rooms as of one position of the event log, unless it is too much to be read at once. */
@Component(service = RoundReader.class, configurationPid = "de.stadtteilkapital.reporting")
@Designate(ocd = RoundReader.Config.class)
public final class RoundReader {
    private static final Duration SOON = Duration.ofSeconds(3);

    /** How much is reported at once. */
    @ObjectClassDefinition(name = "Stadtteilkapital: Berichte")
    @interface Config {
        @AttributeDefinition(
                name = "Höchste Zahl der Anträge einer Förderperiode, über die berichtet wird",
                description = "Ein größerer Bericht wird abgelehnt, bevor etwas gelesen ist",
                min = "1")
        int mostApplications() default 5_000;

        @AttributeDefinition(
                name = "Berichte, die zugleich entstehen",
                description = "ein weiterer wird mit 503 abgewiesen; jeder hält eine Förderperiode im Speicher",
                min = "1")
        int reportsAtOnce() default 2;
    }

    private volatile int mostApplications;
    private final Places places;
    private final OtherRooms rooms;
    private final ResultsRepository results;
    private final ResultCodes codes;
    private final LogHead head;
    private final BusinessClock clock;

    @Activate
    public RoundReader(
            @Reference Store store,
            @Reference OtherRooms rooms,
            @Reference EventLogReader chronicle,
            @Reference BusinessClock clock,
            Config config) {
        this(store, rooms, chronicle, clock, config.mostApplications(), config.reportsAtOnce());
    }

    @Modified
    void modified(Config config) {
        mostApplications = config.mostApplications();
        places.resize(new Places.Size(config.reportsAtOnce(), 0, SOON));
    }

    RoundReader(
            Store store,
            OtherRooms rooms,
            EventLogReader chronicle,
            BusinessClock clock,
            int mostApplications,
            int atOnce) {
        this.mostApplications = mostApplications;
        // nobody waits, since whoever would already has a connection to the database
        places = new Places(new Places.Size(atOnce, 0, SOON));
        this.rooms = requireNonNull(rooms);
        results = new ResultsRepository(store);
        codes = new ResultCodes(rooms);
        head = new LogHead(chronicle);
        this.clock = requireNonNull(clock);
    }

    /**
     * Makes something of a round beside a few others, each of which holds a whole round in memory.
     *
     * @throws Refusal 503 where there are as many as may be
     */
    <T> T beside(Supplier<T> report) {
        return places.in(report);
    }

    /**
     * Every act moves the head of its district's chain. So what was read between two looks at the same head is one
     * snapshot; where the head has moved, the unit of work is repeated like one that lost against a writer, and refused
     * with 503 where that never ends.
     */
    RoundFacts read(String district, FundingRound round) {
        requireReadable(district, round);
        CutOff before = head.of(district, clock.today());
        RoundFacts facts = read(rooms.programme().call(s -> s.district(district)), round, before);
        if (!before.equals(head.of(district, before.date()))) {
            throw new OptimisticLockException(
                    "the district's log moved on while a report was read", Refusal.unavailable("reporting"));
        }
        return facts;
    }

    private void requireReadable(String district, FundingRound round) {
        long applications = rooms.applications().call(s -> s.countOfRound(district, round.id()));
        if (applications > mostApplications) {
            throw Refusal.rule(
                    "",
                    new Text(
                                    "Die Förderperiode hat %s Anträge; ein Bericht umfasst höchstens %s.",
                                    "The round has %s applications; a report comprises at most %s.")
                            .with(applications, mostApplications),
                    "reporting.size",
                    null);
        }
    }

    private RoundFacts read(District district, FundingRound round, CutOff cutOff) {
        List<Application> submitted = rooms.applications().call(s -> s.ofRound(district.id(), round.id()));
        List<GrantFigures> grants = rooms.finance().call(s -> s.ofRound(district.id(), round.id()));
        List<String> funded =
                grants.stream().map(figures -> figures.grant().application()).toList();
        Map<String, ProjectResults> recorded = results.of(funded);
        return new RoundFacts(
                district,
                round,
                cutOff,
                submitted,
                funded(submitted, grants),
                goals(district.id()),
                rooms.programme().call(s -> s.needs(district.id())),
                recorded,
                rooms.finance().call(s -> s.budget(district.id(), round.id())),
                rooms.finance().call(s -> s.accounts(district.id(), round.id())),
                codes.texts(district.id()));
    }

    private List<RoundFacts.Funded> funded(List<Application> submitted, List<GrantFigures> grants) {
        Map<String, Application> applications = new HashMap<>();
        submitted.forEach(application -> applications.put(application.id(), application));
        List<String> sponsorIds = grants.stream()
                .map(figures -> figures.grant().sponsor())
                .distinct()
                .toList();
        Map<String, Sponsor> sponsors = rooms.applications().call(s -> s.sponsors(sponsorIds));
        return grants.stream()
                .map(figures -> new RoundFacts.Funded(
                        Objects.requireNonNull(applications.get(figures.grant().application())),
                        sponsors.get(figures.grant().sponsor()),
                        figures))
                .toList();
    }

    private Map<String, String> goals(String district) {
        Map<String, String> titles = new HashMap<>();
        String cursor = null;
        do {
            PageRequest request = new PageRequest(PageRequest.MOST, cursor, null, Map.of("district", district), null);
            Page<Goal> page = rooms.programme().call(s -> s.goals(request));
            page.items().forEach(goal -> titles.put(goal.id(), goal.title()));
            cursor = page.next();
        } while (cursor != null);
        return titles;
    }
}
