package de.stadtteilkapital.platform.mail.notices;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.mail.Addressees;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.api.mail.Post;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.mail.notices.WorkBoard.Found;
import de.stadtteilkapital.platform.mail.persistence.Look;
import de.stadtteilkapital.platform.mail.persistence.MailRepository;
import de.stadtteilkapital.platform.mail.persistence.NoticeRepository;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks what waits for somebody, and has them told where there is something they have not been told of. */
final class Messenger {
    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);
    private static final int PART = 50;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);
    private static final Found NOTHING = new Found(Set.of(), true);

    private final NoticeRepository notices;
    private final MailRepository mails;
    private final Transactions transactions;
    private final HandOver<Addressees> addressees;
    private final HandOver<Accounts> accounts;
    private final WorkBoard board;
    private final Post post;
    private final InstantSource clock;

    Messenger(
            NoticeRepository notices,
            MailRepository mails,
            Transactions transactions,
            HandOver<Addressees> addressees,
            HandOver<Accounts> accounts,
            WorkBoard board,
            Post post,
            InstantSource clock) {
        this.notices = requireNonNull(notices);
        this.mails = requireNonNull(mails);
        this.transactions = requireNonNull(transactions);
        this.addressees = requireNonNull(addressees);
        this.accounts = requireNonNull(accounts);
        this.board = requireNonNull(board);
        this.post = requireNonNull(post);
        this.clock = requireNonNull(clock);
    }

    void round() {
        List<Look> due;
        do {
            due = notices.due(clock.instant(), PART);
            due.forEach(this::look);
        } while (due.size() == PART);
    }

    private void look(Look look) {
        try {
            Found found = found(look.account());
            transactions.run(() -> {
                if (notices.take(look)) {
                    tell(look, found);
                }
            });
        } catch (RuntimeException e) {
            // its words may quote rows
            LOG.warn(
                    "What waits for {} will be looked at later: {}.",
                    look.account(),
                    e.getClass().getName());
            notices.postpone(look, clock.instant().plus(AFTER_FAILURE));
        }
    }

    /** Nothing for whoever can't or won't be told. */
    private Found found(String account) {
        boolean wants = addressees
                .call(directory -> directory.of(account))
                .filter(to -> to.notice() != Notice.NEVER)
                .isPresent();
        return wants
                ? accounts.call(directory -> directory.caller(account))
                        .map(board::waiting)
                        .orElse(NOTHING)
                : NOTHING;
    }

    private void tell(Look look, Found found) {
        Set<String> told = notices.told(look.account());
        Set<String> gone = without(told, found.things());
        if (found.whole()) {
            // what comes back is new
            notices.forget(look.account(), gone);
        }
        Set<String> fresh = without(found.things(), told);
        if (fresh.isEmpty()) {
            return;
        }
        notices.remember(look.account(), fresh);
        if (!mails.isWaiting(look.account(), NoticeWriter.KIND)) {
            notices.toldAt(look.account(), clock.instant());
            post.send(look.account(), look.district(), NoticeWriter.KIND, look.account());
        }
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }
}
