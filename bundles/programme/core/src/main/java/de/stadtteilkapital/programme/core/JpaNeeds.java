package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedAct;
import de.stadtteilkapital.programme.api.NeedAdmin;
import de.stadtteilkapital.programme.api.NeedEnd;
import de.stadtteilkapital.programme.api.NeedUse;
import de.stadtteilkapital.programme.api.NewNeed;
import de.stadtteilkapital.programme.api.ServingProject;
import de.stadtteilkapital.programme.api.ServingProjects;
import de.stadtteilkapital.programme.core.persistence.CodeRepository;
import de.stadtteilkapital.programme.core.persistence.NeedRepository;
import de.stadtteilkapital.programme.core.persistence.PlanRepository;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs of districts from their table; the room that has cases says who serves them. */
@Component(immediate = true)
public final class JpaNeeds implements NeedAdmin {
    private static final Text OF_ANOTHER_PLAN = new Text(
            "Bitte wählen Sie Ziele des Aktionsplans, der heute gilt, oder am ersten Tag eines Bedarfs, der noch kommt.",
            "Please choose goals of the action plan that holds today, or on the first day of a need to come.");

    private final NeedRepository needs;
    private final PlanRepository plans;
    private final ProgrammeRepository districts;
    private final KnownCodes codes;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final ProgrammeEvents events;
    private final HandOver<NeedUse> use;
    private final HandOver<ServingProjects> projects;

    @Activate
    public JpaNeeds(
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
                HandOver.to(NeedUse.class, context),
                HandOver.to(ServingProjects.class, context));
    }

    JpaNeeds(
            Store store,
            Transactions transactions,
            EventLog log,
            BusinessClock clock,
            IndicatorCatalogues catalogues,
            HandOver<NeedUse> use,
            HandOver<ServingProjects> projects) {
        needs = new NeedRepository(store);
        plans = new PlanRepository(store);
        districts = new ProgrammeRepository(store);
        codes = new KnownCodes(new CodeRepository(store), districts, catalogues, clock);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new ProgrammeEvents(log);
        this.use = requireNonNull(use);
        this.projects = requireNonNull(projects);
    }

    @Override
    public List<Need> needs(Caller me, String district) {
        return transactions.reading(() -> shown(me, district, needs.all(district, clock.today())));
    }

    @Override
    public Need need(Caller me, String id) {
        return transactions.reading(() -> shown(me, get(id)));
    }

    private Need get(String id) {
        return needs.find(id, clock.today()).orElseThrow(Refusal::notFound);
    }

    private Need shown(Caller me, Need need) {
        return shown(me, need.district(), List.of(need)).get(0);
    }

    private List<Need> shown(Caller me, String district, List<Need> some) {
        if (some.isEmpty() || !projects.isBound()) {
            return some;
        }
        Map<String, List<ServingProject>> serving = projects.call(room -> room.of(me, district));
        return some.stream()
                .map(need -> need.with(serving.getOrDefault(need.id(), List.of())))
                .toList();
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return transactions.reading(() -> {
            Need need = get(id);
            return Keeping.isHeld(me, need.district())
                    ? Possible.of(Stream.of(NeedAct.values()), act -> true, change(need)::of, id)
                    : List.<Possible>of();
        });
    }

    private NeedChange change(Need need) {
        Set<String> used = use.call(room -> room.used(need.district(), Set.of(need.id())));
        return new NeedChange(need, !used.isEmpty(), clock.today());
    }

    private Need kept(Caller me, String id) {
        Need need = get(id);
        Keeping.require(me, need.district());
        // whoever changes another need may want its title
        districts.lockDistrict(need.district());
        return need;
    }

    @Override
    public Need add(Caller me, NewNeed asked) {
        Keeping.require(me, asked.district());
        return transactions.required(() -> {
            if (!districts.lockDistrict(asked.district())) {
                throw Refusal.notFound();
            }
            ChangedNeed content = new ChangedNeed(
                    asked.title(), asked.text(), asked.source(), asked.targetGroups(), asked.priority(), asked.goals());
            LocalDate from = NeedChange.first(asked.from(), clock.today());
            requireKnown(NewNeed.class, asked.district(), null, content, from);
            Need added = needs.add(asked.district(), content, from, clock.today());
            events.needAdded(me, added);
            // nobody can have named it yet
            return added.with(List.of());
        });
    }

    /** @param before the need itself, which keeps the codes and goals that it has; null for one that is new */
    private void requireKnown(
            Class<?> type, String district, @Nullable Need before, ChangedNeed asked, LocalDate from) {
        Input in = Input.of(type);
        List<String> codesBefore = before == null ? List.of() : before.targetGroups();
        NeedChange.twice(
                        needs.all(district, clock.today()),
                        before == null ? "" : before.id(),
                        asked.title(),
                        from,
                        before == null ? null : before.to())
                .ifPresent(text -> in.require(false, "title", text));
        in.objectAll(codes.objections(
                district,
                CodedField.in(asked).stream()
                        .filter(field -> !codesBefore.contains(field.code()))
                        .toList()));
        Set<String> goals = new HashSet<>(before == null ? List.of() : before.goals());
        plans.all(district, from.isAfter(clock.today()) ? from : clock.today()).stream()
                .filter(plan -> plan.state() == ActionPlan.State.HOLDS)
                .flatMap(plan -> plan.goals().stream())
                .map(Goal::id)
                .forEach(goals::add);
        in.require(goals.containsAll(asked.goals()), "goals", OF_ANOTHER_PLAN);
        in.refuse();
    }

    @Override
    public Need change(Caller me, String id, ChangedNeed asked) {
        return transactions.required(() -> {
            Need before = kept(me, id);
            NeedChange change = change(before);
            change.of(NeedAct.CHANGE).require();
            requireKnown(ChangedNeed.class, before.district(), before, asked, before.from());
            change.requireTitle(asked);
            Need after = needs.change(id, asked, clock.today());
            events.needChanged(me, before, after);
            return shown(me, after);
        });
    }

    @Override
    public Need end(Caller me, String id, NeedEnd asked) {
        return transactions.required(() -> {
            Need before = kept(me, id);
            // nobody else is asked: who has named it keeps it
            NeedChange change = new NeedChange(before, true, clock.today());
            change.of(NeedAct.END).require();
            change.requireDay(asked, needs.all(before.district(), clock.today()));
            Need after = needs.end(id, asked.to(), clock.today());
            events.needEnded(me, after);
            return shown(me, after);
        });
    }

    @Override
    public Need remove(Caller me, String id) {
        return transactions.required(() -> {
            Need need = kept(me, id);
            change(need).of(NeedAct.REMOVE).require();
            needs.remove(id);
            events.needRemoved(me, need);
            return need;
        });
    }
}
