package de.stadtteilkapital.platform.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.mail.Post;
import de.stadtteilkapital.platform.mail.persistence.MailRepository;
import de.stadtteilkapital.platform.mail.persistence.Order;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Clock;
import java.time.InstantSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what is to be sent, under the id that it will have however often it is tried. */
@Component(service = {Post.class, Outbox.class})
public final class Outbox implements Post {
    private final MailRepository mails;
    private final Transactions transactions;
    private final Ways ways;
    private final Bell bell;
    private final InstantSource clock;

    @Activate
    public Outbox(
            @Reference Store store, @Reference Transactions transactions, @Reference Ways ways, @Reference Bell bell) {
        // not the business clock: a mail server is away for as long as it is, whatever day the demonstration plays
        this(store, transactions, ways, bell, Clock.systemUTC());
    }

    Outbox(Store store, Transactions transactions, Ways ways, Bell bell, InstantSource clock) {
        mails = new MailRepository(store);
        this.transactions = requireNonNull(transactions);
        this.ways = requireNonNull(ways);
        this.bell = requireNonNull(bell);
        this.clock = requireNonNull(clock);
    }

    @Override
    public void send(String account, String district, String kind, String about) {
        Order order = new Order(account, district, kind, about);
        ways.now()
                .ifPresent(way -> transactions.run(() -> {
                    String id = Ids.next();
                    mails.add(id, order, "<" + id + "@" + way.carrier().domain(district) + ">", clock.instant());
                    transactions.afterCommit(bell::ring);
                }));
    }

    @Override
    public boolean isConfigured() {
        return ways.now().isPresent();
    }
}
