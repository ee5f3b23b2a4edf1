package de.stadtteilkapital.platform.core.guests;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.platform.api.rules.Answers;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.GuestReport;
import de.stadtteilkapital.platform.api.rules.GuestTerms;
import de.stadtteilkapital.platform.api.rules.Guests;
import de.stadtteilkapital.platform.api.rules.Question;
import de.stadtteilkapital.platform.api.rules.Terms;
import de.stadtteilkapital.platform.core.start.Connections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Asks guests for the rooms, each district's within its share. */
@Component(configurationPid = "de.stadtteilkapital.guests")
@Designate(ocd = GuestsConfig.class)
public final class GuestHouse implements Guests, AutoCloseable {
    private final HandOver<GuestTerms> terms;
    private final GuestPatience patience;
    private final IntSupplier connections;
    private volatile Quarters quarters;

    /** What the limits give guests; other limits give them other ones. */
    private record Quarters(GuestLimits limits, ThreadPoolExecutor threads, Reception reception, Shares shares) {
        static Quarters of(GuestLimits limits, GuestPatience patience) {
            ThreadPoolExecutor threads = GuestThreads.of(limits.threads());
            return new Quarters(
                    limits,
                    threads,
                    new Reception(limits, threads, patience, System::nanoTime),
                    new Shares(limits.acts()));
        }
    }

    @Activate
    public GuestHouse(GuestsConfig config, @Reference ConfigurationAdmin settings, BundleContext context) {
        this(
                HandOver.to("programme", GuestTerms.class, context),
                GuestLimits.of(config, Connections.of(settings)),
                (settled, nanos) -> settled.await(nanos, TimeUnit.NANOSECONDS),
                () -> Connections.of(settings));
    }

    GuestHouse(HandOver<GuestTerms> terms, GuestLimits limits, GuestPatience patience) {
        this(terms, limits, patience, () -> 0);
    }

    private GuestHouse(
            HandOver<GuestTerms> terms, GuestLimits limits, GuestPatience patience, IntSupplier connections) {
        this.terms = requireNonNull(terms);
        this.patience = requireNonNull(patience);
        this.connections = requireNonNull(connections);
        quarters = Quarters.of(limits, patience);
    }

    /** In place: all rooms that have rules stand on this, and came anew with it. */
    @Modified
    void modified(GuestsConfig config) {
        move(GuestLimits.of(config, connections.getAsInt()));
    }

    /** Guests move, and whom they are asked by now is answered still. */
    synchronized void move(GuestLimits limits) {
        Quarters before = quarters;
        if (limits.equals(before.limits())) {
            return;
        }
        Quarters after = Quarters.of(limits, patience);
        before.reception().known(Stay::guest).forEach(after.reception()::came);
        quarters = after;
        GuestThreads.runOut(before.threads());
    }

    @Override
    public Terms terms(String district) {
        return terms.call(known -> known.of(district));
    }

    @Override
    public <R, O> Answers<O> ask(String district, List<Question<R, O>> questions) {
        Quarters now = quarters;
        ActTime time =
                Leases.kept(this, ActTime.class, () -> new ActTime(now.limits().act()));
        if (!now.shares().enter(district)) {
            throw Refusal.crowded(
                    new Text(
                            "Zu viele Vorgänge des Stadtteils warten schon auf seine Regeln.",
                            "Too many acts of the district wait for its rules already."),
                    atMost -> now.shares().awaitRoom(district, atMost));
        }
        try {
            return now.reception().ask(questions, time);
        } finally {
            now.shares().leave(district);
        }
    }

    @Override
    public synchronized void came(Guest guest) {
        quarters.reception().came(guest);
    }

    @Override
    public synchronized void left(Guest guest) {
        quarters.reception().left(guest);
    }

    @Override
    public List<GuestReport> reports() {
        Reception reception = quarters.reception();
        List<Guest> all = reception.known(Stay::guest);
        States states = new States(all, terms.isBound() ? this::terms : null, System.nanoTime());
        return reception.known(states::report).stream()
                .sorted(Comparator.comparing(
                                (GuestReport report) -> report.guest().kind())
                        .thenComparing(report -> report.guest().home().name())
                        .thenComparing(report -> report.guest().rule().rule())
                        .thenComparing(report -> report.guest().service()))
                .toList();
    }

    @Override
    @Deactivate
    public void close() {
        quarters.threads().shutdownNow();
    }
}
