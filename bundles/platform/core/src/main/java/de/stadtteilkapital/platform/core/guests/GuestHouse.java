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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Asks guests for the rooms, each district's within its share. */
@Component(configurationPid = "de.stadtteilkapital.guests")
@Designate(ocd = GuestsConfig.class)
public final class GuestHouse implements Guests, AutoCloseable {
    private final HandOver<GuestTerms> terms;
    private final GuestLimits limits;
    private final ExecutorService threads;
    private final Reception reception;
    private final Shares shares;

    @Activate
    public GuestHouse(GuestsConfig config, @Reference ConfigurationAdmin settings, BundleContext context) {
        this(
                HandOver.to("programme", GuestTerms.class, context),
                GuestLimits.of(config, Connections.of(settings)),
                (settled, nanos) -> settled.await(nanos, TimeUnit.NANOSECONDS));
    }

    GuestHouse(HandOver<GuestTerms> terms, GuestLimits limits, GuestPatience patience) {
        this.terms = requireNonNull(terms);
        this.limits = requireNonNull(limits);
        threads = GuestThreads.of(limits.threads());
        reception = new Reception(limits, threads, patience, System::nanoTime);
        shares = new Shares(limits.acts());
    }

    @Override
    public Terms terms(String district) {
        return terms.call(known -> known.of(district));
    }

    @Override
    public <R, O> Answers<O> ask(String district, List<Question<R, O>> questions) {
        ActTime time = Leases.kept(this, ActTime.class, () -> new ActTime(limits.act()));
        if (!shares.enter(district)) {
            throw Refusal.crowded(
                    new Text(
                            "Zu viele Vorgänge des Stadtteils warten schon auf seine Regeln.",
                            "Too many acts of the district wait for its rules already."),
                    atMost -> shares.awaitRoom(district, atMost));
        }
        try {
            return reception.ask(questions, time);
        } finally {
            shares.leave(district);
        }
    }

    @Override
    public void came(Guest guest) {
        reception.came(guest);
    }

    @Override
    public void left(Guest guest) {
        reception.left(guest);
    }

    @Override
    public List<GuestReport> reports() {
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
        threads.shutdownNow();
    }
}
