package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.ChangedDistrict;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictAct;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.GrantCeiling;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.core.persistence.RowsOfDistrict;
import de.stadtteilkapital.programme.core.persistence.SettingRepository;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Districts from their table, for whoever sets them up. */
@Component(immediate = true)
public final class JpaDistricts implements DistrictAdmin {
    private static final Text THERE = new Text("Diesen Stadtteil gibt es schon.", "This district is there already.");

    private final DistrictRows rows;
    private final WrittenParameters parameters;
    private final Transactions transactions;
    private final ProgrammeEvents events;
    private final RowsOfDistrict own;
    private final Referring referring;

    @Activate
    public JpaDistricts(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock) {
        this(store, transactions, log, clock, new Referring(Whiteboard.of(DistrictUse.class, context)));
    }

    JpaDistricts(Store store, Transactions transactions, EventLog log, BusinessClock clock, Referring referring) {
        this.referring = requireNonNull(referring);
        own = new RowsOfDistrict(store);
        events = new ProgrammeEvents(log);
        rows = new DistrictRows(store, clock, events);
        parameters = new WrittenParameters(new SettingRepository(store), clock);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public District found(Caller me, NewDistrict asked) {
        Keeping.require(me, asked.id());
        return transactions.required(() -> {
            if (rows.find(asked.id()).isPresent()) {
                throw Refusal.conflict(THERE);
            }
            District district = new District(
                    asked.id(),
                    asked.name(),
                    asked.programme(),
                    asked.maxGrant(),
                    asked.fileNumberPrefix(),
                    asked.office(),
                    List.of(),
                    asked.land(),
                    asked.procedureLaw());
            rows.put(me, district);
            events.districtPut(me, district);
            return district;
        });
    }

    @Override
    public District district(Caller me, String id) {
        return transactions.reading(() -> shown(rows.get(id)));
    }

    private District shown(District founded) {
        return GrantCeiling.in(founded, parameters.value(founded.id(), GrantCeiling.PARAMETER));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        district(me, id);
        if (!Keeping.isHeld(me, id)) {
            return List.of();
        }
        return Possible.of(
                Stream.of(DistrictAct.values()),
                act -> true,
                act -> act == DistrictAct.REMOVE ? removable(id) : Possibility.now(),
                id);
    }

    @Override
    public District change(Caller me, String id, ChangedDistrict asked) {
        Keeping.require(me, id);
        return transactions.required(() -> {
            District founded = rows.get(id);
            District before = shown(founded);
            boolean hasRound = rows.hasRound(id);
            boolean ceilingFixed =
                    hasRound || parameters.value(id, GrantCeiling.PARAMETER).isPresent();
            District after = new DistrictChange(before, hasRound, ceilingFixed).to(asked);
            if (!after.equals(before)) {
                rows.put(me, ceilingFixed ? GrantCeiling.in(after, Optional.of(founded.maxGrant())) : after);
                events.districtChanged(me, before, after);
            }
            return after;
        });
    }

    @Override
    public District remove(Caller me, String id) {
        Keeping.require(me, id);
        return transactions.required(() -> {
            District district = shown(rows.lock(id));
            referring.requireAll();
            removable(id).require();
            rows.remove(me, district);
            return district;
        });
    }

    private Possibility removable(String id) {
        return referring.ofDistrict(id, own.of(id));
    }
}
