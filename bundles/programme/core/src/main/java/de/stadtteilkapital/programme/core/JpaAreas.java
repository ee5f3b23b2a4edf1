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
import de.stadtteilkapital.programme.api.AreaAct;
import de.stadtteilkapital.programme.api.AreaAdmin;
import de.stadtteilkapital.programme.api.AreaVersion;
import de.stadtteilkapital.programme.api.AskedAreas;
import de.stadtteilkapital.programme.api.DealtCases;
import de.stadtteilkapital.programme.api.DistrictAreas;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The funding areas of districts in their versions. */
@Component(immediate = true)
public final class JpaAreas implements AreaAdmin {
    private static final String RULE = "programme.areaDays";
    private static final String SOURCE = "VwVfG § 48, § 49 (Vertrauensschutz)";
    private static final Text OVER = new Text(
            "Ein Fördergebiet gilt frühestens ab heute: Was nach dem alten entschieden ist, bleibt entschieden.",
            "A funding area holds from today on at the earliest: what was decided by the old one stays decided.");
    private final DistrictRows rows;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final HandOver<DealtCases> applications;

    @Activate
    public JpaAreas(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock) {
        this(store, transactions, log, clock, HandOver.to(DealtCases.class, context));
    }

    JpaAreas(
            Store store,
            Transactions transactions,
            EventLog log,
            BusinessClock clock,
            HandOver<DealtCases> applications) {
        this.applications = requireNonNull(applications);
        rows = new DistrictRows(store, clock, new ProgrammeEvents(log));
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
    }

    @Override
    public DistrictAreas areas(Caller me, String district) {
        Keeping.requireFollowed(me, district);
        return transactions.reading(() -> of(district));
    }

    private DistrictAreas of(String district) {
        rows.get(district);
        return new DistrictAreas(district, rows.areaVersions(district));
    }

    @Override
    public List<Possible> possible(Caller me, String district) {
        DistrictAreas areas = areas(me, district);
        if (!Keeping.isHeld(me, district)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Possible(AreaAct.SET, List.of(district), null)),
                        areas.versions().stream()
                                .filter(version -> unused().told(me, district, entered(version), entered(areas))
                                        .isNow())
                                .map(version -> new Possible(
                                        AreaAct.WITHDRAW,
                                        List.of(district, version.from().toString()),
                                        null)))
                .toList();
    }

    private Unused unused() {
        return new Unused(applications, clock.today());
    }

    private static List<Unused.Version> entered(DistrictAreas areas) {
        return areas.versions().stream().map(JpaAreas::entered).toList();
    }

    private static Unused.Version entered(AreaVersion version) {
        return new Unused.Version(version.from(), version.setAt());
    }

    @Override
    public DistrictAreas set(Caller me, String district, AskedAreas asked) {
        Keeping.require(me, district);
        LocalDate today = clock.today();
        LocalDate from = asked.from() == null ? today : asked.from();
        return transactions.required(() -> {
            rows.lock(district);
            if (from.isBefore(today)) {
                throw Refusal.rule("/from", OVER, RULE, SOURCE);
            }
            rows.setAreas(me, district, from, asked.areas());
            return of(district);
        });
    }

    @Override
    public DistrictAreas withdraw(Caller me, String district, LocalDate from) {
        Keeping.require(me, district);
        return transactions.required(() -> {
            DistrictAreas areas = of(district);
            AreaVersion version = areas.versions().stream()
                    .filter(one -> one.from().equals(from))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            unused().of(me, district, entered(version), entered(areas)).require();
            rows.withdrawAreas(me, district, from);
            return of(district);
        });
    }
}
