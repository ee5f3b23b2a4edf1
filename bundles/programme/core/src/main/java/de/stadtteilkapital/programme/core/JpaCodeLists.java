package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.CodeAct;
import de.stadtteilkapital.programme.api.CodeEnd;
import de.stadtteilkapital.programme.api.CodeListAdmin;
import de.stadtteilkapital.programme.api.CodeName;
import de.stadtteilkapital.programme.api.CodePlace;
import de.stadtteilkapital.programme.api.CodeUse;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
import de.stadtteilkapital.programme.api.NewCode;
import de.stadtteilkapital.programme.core.persistence.CodeRepository;
import de.stadtteilkapital.programme.core.persistence.HouseList;
import de.stadtteilkapital.programme.core.persistence.NeedRepository;
import de.stadtteilkapital.programme.core.persistence.OwnCode;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The code lists of districts from their tables; the rooms that keep codes say which are in use. */
@Component(immediate = true)
public final class JpaCodeLists implements CodeListAdmin {
    private final CodeRepository codes;
    private final DistrictCodes lists;
    private final CodesInUse use;
    private final ProgrammeRepository districts;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final CodeEvents events;

    @Activate
    public JpaCodeLists(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock,
            @Reference IndicatorCatalogues catalogues) {
        this(store, transactions, log, clock, catalogues, CodesInUse.registered(context));
    }

    JpaCodeLists(
            Store store,
            Transactions transactions,
            EventLog log,
            BusinessClock clock,
            IndicatorCatalogues catalogues,
            Function<String, HandOver<CodeUse>> rooms) {
        codes = new CodeRepository(store);
        lists = new DistrictCodes(codes, catalogues, clock);
        use = new CodesInUse(new NeedRepository(store), rooms);
        districts = new ProgrammeRepository(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new CodeEvents(log);
    }

    @Override
    public List<DistrictCodeList> lists(Caller me, String district) {
        Keeping.requireFollowed(me, district);
        return transactions.reading(() -> lists.all(district));
    }

    @Override
    public DistrictCodeList list(Caller me, String district, String list) {
        Keeping.requireFollowed(me, district);
        return transactions.reading(() -> lists.of(district, lists.house(list)));
    }

    @Override
    public List<Possible> possible(Caller me, String district, String list) {
        DistrictCodeList now = list(me, district, list);
        if (!Keeping.isHeld(me, district)) {
            return List.of();
        }
        return transactions.reading(() -> {
            CodeChange change = new CodeChange(
                    now, use.told(now, lists.house(list), clock.today()).orElse(null), clock.today());
            return Stream.concat(
                            Possible.of(Stream.of(CodeAct.ADD), act -> true, act -> change.adding(), district, list)
                                    .stream(),
                            now.codes().stream()
                                    .flatMap(code -> Possible.of(
                                            Arrays.stream(CodeAct.values()).filter(act -> act != CodeAct.ADD),
                                            act -> true,
                                            act -> change.of(act, code),
                                            district,
                                            list,
                                            code.code())
                                            .stream()))
                    .toList();
        });
    }

    /** @param asked whether it matters what is in use */
    private CodeChange change(DistrictCodeList list, boolean asked) {
        HouseList house = lists.house(list.list());
        return new CodeChange(list, asked ? use.of(list, house, clock.today()) : Set.of(), clock.today());
    }

    /** Does something with a list, whose district others who change lists wait for. */
    private DistrictCodeList changing(
            Caller me, String district, String list, boolean asked, BiConsumer<DistrictCodeList, CodeChange> act) {
        Keeping.require(me, district);
        return transactions.required(() -> {
            if (!districts.lockDistrict(district)) {
                throw Refusal.notFound();
            }
            DistrictCodeList before = lists.of(district, lists.house(list));
            act.accept(before, change(before, asked));
            return lists.of(district, lists.house(list));
        });
    }

    @Override
    public DistrictCodeList add(Caller me, String district, String list, NewCode asked) {
        return changing(me, district, list, false, (before, change) -> {
            change.adding().require();
            String key = asked.code() == null ? change.key(asked.german()) : asked.code();
            change.requireNew(key, asked.from());
            codes.put(
                    district,
                    list,
                    new OwnCode(
                            key,
                            true,
                            new Text(asked.german(), asked.english()),
                            null,
                            asked.from() == null ? clock.today() : asked.from(),
                            null));
            events.added(me, district, list, code(lists.of(district, lists.house(list)), key));
        });
    }

    private static DistrictCode code(DistrictCodeList list, String code) {
        return list.find(code).orElseThrow(Refusal::notFound);
    }

    private OwnCode said(String district, String list, String code) {
        return codes.of(district, Set.of(list)).getOrDefault(list, List.of()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> OwnCode.of(code));
    }

    @Override
    public DistrictCodeList rename(Caller me, String district, String list, String code, CodeName asked) {
        return changing(me, district, list, false, (before, change) -> {
            DistrictCode was = code(before, code);
            change.requireName(was, asked.german());
            Text name = asked.german() == null || asked.english() == null
                    ? null
                    : new Text(asked.german(), asked.english());
            Text told = name == null ? requireNonNull(was.standard()) : name;
            if (!told.equals(was.text())) {
                codes.put(district, list, said(district, list, code).called(told.equals(was.standard()) ? null : told));
                events.renamed(me, district, list, was, told);
            }
        });
    }

    @Override
    public DistrictCodeList move(Caller me, String district, String list, String code, CodePlace asked) {
        return changing(me, district, list, false, (before, change) -> {
            DistrictCode moved = code(before, code);
            change.requirePlace(asked.place());
            int was = before.codes().indexOf(moved) + 1;
            if (was != asked.place()) {
                List<DistrictCode> order = new ArrayList<>(before.codes());
                order.remove(moved);
                order.add(asked.place() - 1, moved);
                codes.order(
                        district, list, order.stream().map(DistrictCode::code).toList());
                events.moved(me, district, list, code, was, asked.place());
            }
        });
    }

    @Override
    public DistrictCodeList end(Caller me, String district, String list, String code, CodeEnd asked) {
        return changing(me, district, list, false, (before, change) -> {
            DistrictCode was = code(before, code);
            change.of(CodeAct.END, was).require();
            if (!Objects.equals(was.to(), asked.to())) {
                change.requireEnd(was, asked.to());
                codes.put(district, list, said(district, list, code).ended(asked.to()));
                events.ended(me, district, list, code(lists.of(district, lists.house(list)), code));
            }
        });
    }

    @Override
    public DistrictCodeList remove(Caller me, String district, String list, String code) {
        return changing(me, district, list, true, (before, change) -> {
            DistrictCode was = code(before, code);
            change.of(CodeAct.REMOVE, was).require();
            change.requireOthers(was, "");
            codes.remove(district, list, code);
            events.removed(me, district, list, was);
        });
    }
}
