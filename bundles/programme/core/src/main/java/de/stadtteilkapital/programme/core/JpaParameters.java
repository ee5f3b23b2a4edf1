package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.DealtCases;
import de.stadtteilkapital.programme.api.ParameterAct;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterUse;
import de.stadtteilkapital.programme.api.ParameterValue;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TouchedCases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parameters of districts from their table, for whoever keeps or follows the programme there. */
@Component(immediate = true)
public final class JpaParameters implements ParameterAdmin {
    private static final Text KEPT = new Text(
            "Die Parameter eines Stadtteils ändern nur seine Verwaltung und seine Koordinierungsstelle.",
            "A district's parameters are changed by its admins and coordinators alone.");
    private static final Text OTHERWISE = new Text("Würde anders beurteilt.", "Would be judged otherwise.");

    private final Transactions transactions;
    private final Parameters parameters;
    private final BusinessClock clock;
    private final HandOver<ParameterUse> applications;
    private final HandOver<DealtCases> dealt;

    @Activate
    public JpaParameters(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock) {
        this(
                transactions,
                new Parameters(
                        store,
                        clock,
                        new Catalogues<>(context, ParameterCatalogue.class, ParameterCatalogue::parameters)::all,
                        new ProgrammeEvents(log)),
                clock,
                HandOver.to(ParameterUse.class, context),
                HandOver.to(DealtCases.class, context));
    }

    JpaParameters(
            Transactions transactions,
            Parameters parameters,
            BusinessClock clock,
            HandOver<ParameterUse> applications,
            HandOver<DealtCases> dealt) {
        this.clock = requireNonNull(clock);
        this.dealt = requireNonNull(dealt);
        this.transactions = requireNonNull(transactions);
        this.parameters = requireNonNull(parameters);
        this.applications = requireNonNull(applications);
    }

    @Override
    public List<ParameterValue> parameters(Caller me, String district) {
        Keeping.requireFollowed(me, district);
        return transactions.reading(() -> parameters.all(district));
    }

    @Override
    public ParameterValue parameter(Caller me, String district, String key) {
        Keeping.requireFollowed(me, district);
        return transactions.reading(() -> parameters.one(district, key));
    }

    @Override
    public List<Possible> possible(Caller me, String district, String key) {
        ParameterValue parameter = parameter(me, district, key);
        if (!Keeping.isHeld(me, district)) {
            return List.of();
        }
        Stream<Possible> withdrawals = parameter.settings().stream()
                .filter(setting -> Parameters.withdrawable(me, district, parameter, setting, unused())
                        .isNow())
                .map(setting -> new Possible(
                        ParameterAct.WITHDRAW,
                        List.of(district, key, setting.from().toString()),
                        null));
        return Stream.concat(Stream.of(new Possible(ParameterAct.SET, List.of(district, key), null)), withdrawals)
                .toList();
    }

    @Override
    public ParameterValue set(Caller me, String district, String key, AskedSetting asked) {
        Keeping.require(me, district, KEPT);
        return transactions.required(() -> {
            parameters.one(district, key);
            parameters.set(me, district, key, asked);
            return parameters.one(district, key);
        });
    }

    @Override
    public TouchedCases touched(Caller me, String district, String key, AskedSetting asked) {
        Keeping.require(me, district, KEPT);
        return transactions.reading(() -> {
            parameters.one(district, key);
            LocalDate from = parameters.firstDay(key, asked);
            TouchedCases touched = applications
                    .call(room -> room.touched(district, key, parameters.on(from, district, key), asked.value(), from))
                    .without(me.bars());
            // what is asked for in a draft is no administrator's to read
            return ProgrammeRight.SEE_CONSEQUENCES.isHeld(me, district) ? touched : touched.saying(OTHERWISE);
        });
    }

    @Override
    public ParameterValue withdraw(Caller me, String district, String key, LocalDate from) {
        Keeping.require(me, district, KEPT);
        return transactions.required(() -> {
            parameters.withdraw(me, district, parameters.one(district, key), from, unused());
            return parameters.one(district, key);
        });
    }

    private Unused unused() {
        return new Unused(dealt, clock.today());
    }
}
