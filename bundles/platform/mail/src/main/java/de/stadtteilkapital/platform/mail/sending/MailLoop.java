package de.stadtteilkapital.platform.mail.sending;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.mail.Addressees;
import de.stadtteilkapital.platform.api.mail.MailWriter;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.mail.Bell;
import de.stadtteilkapital.platform.mail.CurrentSettings;
import de.stadtteilkapital.platform.mail.Loop;
import de.stadtteilkapital.platform.mail.MailEvents;
import de.stadtteilkapital.platform.mail.Ways;
import de.stadtteilkapital.platform.mail.persistence.MailRepository;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Sends mails when they are due, on each node; of two one has each mail. */
@Component(service = MailLoop.class, immediate = true)
public final class MailLoop implements AutoCloseable {
    /** What is due by the clock, or was kept on another node, is seen so soon. */
    private static final long LOOK_AGAIN_MILLIS = 5_000;

    private static final Duration BETWEEN_TIDYINGS = Duration.ofHours(1);

    private final MailRepository mails;
    private final CurrentSettings settings;
    private final Dispatcher dispatcher;
    private final Clock clock = Clock.systemUTC();
    private final Loop loop;
    private Instant nextTidying = Instant.EPOCH;

    @Activate
    public MailLoop(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog events,
            @Reference CurrentSettings settings,
            @Reference Ways ways,
            @Reference Bell bell) {
        mails = new MailRepository(store);
        this.settings = requireNonNull(settings);
        dispatcher = new Dispatcher(
                mails,
                transactions,
                new MailEvents(events),
                new Scribe(
                        HandOver.to("directory", Addressees.class, context),
                        new InstalledPens(Whiteboard.of(MailWriter.class, context))),
                ways::now,
                () -> settings.now().firstPause(),
                clock);
        loop = new Loop("mail-sending", this::step, bell);
    }

    private long step() {
        tidy();
        return dispatcher.round()
                ? LOOK_AGAIN_MILLIS
                : settings.now().firstPause().toMillis();
    }

    private void tidy() {
        Instant now = clock.instant();
        if (!now.isBefore(nextTidying)) {
            mails.forgetBefore(now.minus(settings.now().kept()));
            nextTidying = now.plus(BETWEEN_TIDYINGS);
        }
    }

    @Override
    @Deactivate
    public void close() {
        loop.close();
    }
}
