package de.stadtteilkapital.platform.mail.notices;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.mail.Addressees;
import de.stadtteilkapital.platform.api.mail.Post;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.mail.Bell;
import de.stadtteilkapital.platform.mail.CurrentSettings;
import de.stadtteilkapital.platform.mail.Loop;
import de.stadtteilkapital.platform.mail.Outbox;
import de.stadtteilkapital.platform.mail.persistence.MailRepository;
import de.stadtteilkapital.platform.mail.persistence.NoticeRepository;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.platform.persistence.EventLogReader.Head;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Clock;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Has people told that something waits for them, on each node; of two one thinks of each. */
@Component(service = NoticeLoop.class, immediate = true)
public final class NoticeLoop implements AutoCloseable {
    private static final long LOOK_AGAIN_MILLIS = 10_000;

    private final Post post;
    private final Watchman watchman;
    private final Messenger messenger;
    private final Loop loop;

    @Activate
    public NoticeLoop(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLogReader log,
            @Reference BusinessClock days,
            @Reference CurrentSettings settings,
            @Reference WorkBoard board,
            @Reference Outbox outbox) {
        post = requireNonNull(outbox);
        NoticeRepository notices = new NoticeRepository(store);
        HandOver<Addressees> addressees = HandOver.to("directory", Addressees.class, context);
        // mails go by the system's clock; what waits by which day the rooms tell
        Clock clock = Clock.systemUTC();
        watchman = new Watchman(
                notices,
                transactions,
                addressees,
                () -> log.heads().stream().collect(toMap(Head::district, Head::position)),
                () -> settings.now().notices(),
                clock,
                days.zone());
        messenger = new Messenger(
                notices,
                new MailRepository(store),
                transactions,
                addressees,
                HandOver.to("directory", Accounts.class, context),
                board,
                post,
                clock);
        loop = new Loop("mail-notices", this::step, new Bell());
    }

    private long step() {
        if (post.isConfigured()) {
            watchman.round();
            messenger.round();
        }
        return LOOK_AGAIN_MILLIS;
    }

    @Override
    @Deactivate
    public void close() {
        loop.close();
    }
}
