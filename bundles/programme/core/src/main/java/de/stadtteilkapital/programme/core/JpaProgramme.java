package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.HolidayCalendar;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictRow;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.ProgrammeService;
import de.stadtteilkapital.programme.core.persistence.CodeRepository;
import de.stadtteilkapital.programme.core.persistence.MarkRepository;
import de.stadtteilkapital.programme.core.persistence.NeedRepository;
import de.stadtteilkapital.programme.core.persistence.PlanRepository;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import de.stadtteilkapital.programme.core.persistence.RoundRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The programme from its tables. */
@Component(
        service = {ProgrammeService.class, ProgrammeAdmin.class, CodeBook.class},
        immediate = true)
public final class JpaProgramme implements ProgrammeAdmin, CodeBook {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_VERSION = 60;

    private final ProgrammeRepository repository;
    private final PlanRepository plans;
    private final NeedRepository needs;
    private final MarkRepository marks;
    private final DistrictRows districts;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final DistrictCodes lists;
    private final KnownCodes codes;
    private final ProgrammeEvents events;
    private final Parameters parameters;
    private final DistrictHolidays holidays;
    private final RoundRepository rounds;

    @Activate
    public JpaProgramme(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock,
            @Reference IndicatorCatalogues catalogues) {
        this(
                store,
                transactions,
                log,
                clock,
                catalogues,
                HandOver.to(HolidayCalendar.class, context),
                new Catalogues<>(context, ParameterCatalogue.class, ParameterCatalogue::parameters)::all);
    }

    JpaProgramme(
            Store store,
            Transactions transactions,
            EventLog log,
            BusinessClock clock,
            IndicatorCatalogues catalogues,
            HandOver<HolidayCalendar> calendar,
            DeclaredParameters declarations) {
        repository = new ProgrammeRepository(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        CodeRepository all = new CodeRepository(store);
        lists = new DistrictCodes(all, catalogues, clock);
        codes = new KnownCodes(all, repository, catalogues, clock);
        events = new ProgrammeEvents(log);
        plans = new PlanRepository(store);
        needs = new NeedRepository(store);
        marks = new MarkRepository(store);
        districts = new DistrictRows(store, clock, events);
        parameters = new Parameters(store, clock, declarations, events);
        holidays = new DistrictHolidays(store, clock, calendar);
        rounds = new RoundRepository(store, holidays::deadline);
    }

    @Override
    public Page<DistrictRow> districts(PageRequest request) {
        return repository.districts(request);
    }

    @Override
    public District district(String id) {
        return districts.get(id);
    }

    @Override
    public void putDistrict(Caller me, District district) {
        requireOffice(me, district.id());
        transactions.run(() -> districts.bring(me, district));
    }

    @Override
    public Page<FundingRound> rounds(PageRequest request) {
        return rounds.rounds(request, clock.today());
    }

    @Override
    public FundingRound round(String id) {
        return rounds.round(id, clock.today()).orElseThrow(Refusal::notFound);
    }

    @Override
    public Map<String, String> roundNames(Caller me, Collection<String> ids) {
        return repository.roundNames(ids);
    }

    @Override
    public Page<Goal> goals(PageRequest request) {
        return repository.goals(request);
    }

    @Override
    public List<Goal> goalsToday(String district) {
        return goalsOn(district, clock.today());
    }

    @Override
    public List<Goal> goalsOn(String district, LocalDate day) {
        return plans.all(district, day).stream()
                .filter(plan -> plan.state() == ActionPlan.State.HOLDS)
                .flatMap(plan -> plan.goals().stream())
                .toList();
    }

    @Override
    public Goal goal(String id) {
        return repository.goal(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Map<String, String> goalNames(Caller me, Collection<String> ids) {
        return repository.goalNames(ids);
    }

    @Override
    public List<Need> needsToday(String district) {
        return needs.all(district, clock.today()).stream()
                .filter(need -> need.state() == Need.State.HOLDS)
                .toList();
    }

    @Override
    public List<Need> needs(String district) {
        return needs.all(district, clock.today());
    }

    @Override
    public Map<String, String> needNames(Caller me, Collection<String> ids) {
        return needs.names(ids);
    }

    @Override
    public Map<String, List<Mark>> marksOnPages(Collection<String> districts) {
        return marks.of(districts, clock.today()).stream()
                .filter(mark -> mark.state() == Mark.State.HOLDS)
                .filter(mark -> mark.uses().contains(Mark.Use.PAGES))
                .collect(Collectors.groupingBy(Mark::district));
    }

    @Override
    public Goal addGoal(Caller me, String district, String title, String actionPlanVersion) {
        requireOffice(me, district);
        return transactions.required(() -> {
            districts.lock(district);
            Input in = Input.of(Goal.class);
            String called = in.text("title", title, LONGEST_TITLE);
            String version = in.text("actionPlanVersion", actionPlanVersion, LONGEST_VERSION);
            in.refuse();
            Goal goal = new Goal(Ids.next(), district, called, version);
            List<ActionPlan> all = plans.all(district, clock.today());
            if (all.stream().noneMatch(plan -> plan.version().equals(version))) {
                plans.add(district, version, clock.today(), null);
            }
            repository.add(goal);
            events.goalAdded(me, goal);
            return goal;
        });
    }

    @Override
    public CodeList codeList(String list) {
        return lists.list(list);
    }

    @Override
    public CodeList codeList(String list, String district) {
        return lists.list(list, district);
    }

    /** Asked before a unit of work begins, too: where a body is read. */
    @Override
    public List<Objection> objections(String district, List<CodedField> entered) {
        return transactions.reading(() -> codes.objections(district, entered));
    }

    @Override
    public <T> T parameter(String district, Parameter<T> parameter) {
        return parameters.value(district, parameter);
    }

    @Override
    public Deadline deadline(String district) {
        return holidays.deadline(district);
    }

    @Override
    public void setParameter(Caller me, String district, String key, String value) {
        requireOffice(me, district);
        transactions.run(() -> parameters.bring(me, district, key, value));
    }

    private static void requireOffice(Caller me, String district) {
        if (!ProgrammeRight.KEEP.isHeld(me, district)) {
            throw Refusal.forbidden(new Text(
                    "Das Programm eines Stadtteils richten nur seine Verwaltung und seine Koordinierungsstelle ein.",
                    "A district's programme is set up by its admins and coordinators alone."));
        }
    }
}
