package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.core.persistence.AddresseeRepository;
import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks afterwards, in a thread of its own, whether somebody who asked for a new password gets a mail: so nobody learns from
 * the time of an answer which accounts there are. What is waiting when the process ends is asked again by its person.
 */
@Component(service = ResetRequests.class)
public final class ResetRequests {
    private static final Logger LOG = LoggerFactory.getLogger(ResetRequests.class);
    private static final int MOST_WAITING = 200;
    private static final long PATIENCE_SECONDS = 10;

    /** As many accounts as may share one address. */
    private static final int MOST_ACCOUNTS = 5;

    /** So that nobody fills a mailbox, nor ends a link that has just left. */
    private static final Duration QUIET = Duration.ofMinutes(5);

    private final AccountDesk desk;
    private final AddresseeRepository addressees;
    private final Executor later;

    @Activate
    public ResetRequests(@Reference AccountDesk desk, @Reference Store store) {
        this(desk, store, thread());
    }

    ResetRequests(AccountDesk desk, Store store, Executor later) {
        this.desk = requireNonNull(desk);
        addressees = new AddresseeRepository(store);
        this.later = requireNonNull(later);
    }

    /** What is too much is dropped without a word, since a word would tell. */
    private static ThreadPoolExecutor thread() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                work -> {
                    Thread thread = new Thread(work, "password-resets");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    void ask(String loginOrMail) {
        String typed = loginOrMail.strip();
        later.execute(() -> {
            try {
                answer(typed);
            } catch (RuntimeException e) {
                LOG.error("A request for a new password could not be looked at.", e);
            }
        });
    }

    private void answer(String typed) {
        if (desk.mail().isOpen()) {
            addressees
                    .resettable(typed, MOST_ACCOUNTS)
                    .forEach(id -> desk.transactions().run(() -> send(id)));
        }
    }

    private void send(String id) {
        desk.register().act(id);
        Account account = desk.register().account(id).orElseThrow();
        if (account.closedOn() == null && !desk.links().madeSince(id, LinkKind.PASSWORD_RESET, QUIET)) {
            Caller house = Caller.house("password-resets", account.district());
            SingleUse link = desk.links().make(id, LinkKind.PASSWORD_RESET, house.account());
            desk.mail().send(link, account.district());
            desk.events().linkMade(house, account, link, "sent");
        }
    }

    @Deactivate
    void close() throws InterruptedException {
        if (later instanceof ThreadPoolExecutor thread) {
            thread.shutdown();
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        }
    }
}
