package de.stadtteilkapital.platform.mail.sending;

import de.stadtteilkapital.platform.mail.MailEvents;
import de.stadtteilkapital.platform.mail.MailHouse;
import de.stadtteilkapital.platform.mail.carrier.Way;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** A node of a test's house that sends. */
public final class Sender {
    private final Dispatcher dispatcher;

    /** @param ways how its mails leave */
    Sender(MailHouse house, Supplier<Optional<Way>> ways) {
        dispatcher = new Dispatcher(
                house.mails,
                house.database.transactions(),
                new MailEvents(house.events),
                new Scribe(
                        house.addressees(),
                        (kind, about, url) -> Optional.ofNullable(house.writers.get(kind))
                                .orElseThrow(Pens.Missing::new)
                                .write(about, url)),
                ways,
                () -> house.settings.now().firstPause(),
                house.clock::now);
    }

    public Sender(MailHouse house) {
        this(house, house.ways::now);
    }

    public boolean round() {
        return dispatcher.round();
    }

    /** Rounds as often as so much time has passed, until it has passed so many times. */
    void rounds(MailHouse house, Duration pause, int times) {
        for (int i = 0; i < times; i++) {
            house.clock.pass(pause);
            round();
        }
    }
}
