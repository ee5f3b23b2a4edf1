package de.stadtteilkapital.platform.mail.notices;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.mail.Addressee;
import de.stadtteilkapital.platform.api.mail.Addressees;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.mail.MailSettings.Notices;
import de.stadtteilkapital.platform.mail.persistence.NoticeRepository;
import de.stadtteilkapital.platform.mail.persistence.Watch;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Follows the events of each district, and once a day the calendar: whenever something has happened, or a day has begun, it
 * is to be looked whether something waits for those who want to hear of it.
 */
final class Watchman {
    private static final int PART = 200;

    private final NoticeRepository notices;
    private final Transactions transactions;
    private final HandOver<Addressees> addressees;
    private final Supplier<Map<String, Long>> heads;
    private final Supplier<Notices> terms;
    private final InstantSource clock;
    private final ZoneId zone;

    /** @param heads where the chain of events of each district stands */
    Watchman(
            NoticeRepository notices,
            Transactions transactions,
            HandOver<Addressees> addressees,
            Supplier<Map<String, Long>> heads,
            Supplier<Notices> terms,
            InstantSource clock,
            ZoneId zone) {
        this.notices = requireNonNull(notices);
        this.transactions = requireNonNull(transactions);
        this.addressees = requireNonNull(addressees);
        this.heads = requireNonNull(heads);
        this.terms = requireNonNull(terms);
        this.clock = requireNonNull(clock);
        this.zone = requireNonNull(zone);
    }

    void round() {
        Map<String, Long> positions = heads.get();
        Map<String, Watch> before = notices.watches();
        for (String district : addressees.call(Addressees::districts)) {
            look(district, before.get(district), positions.getOrDefault(district, 0L));
        }
    }

    private void look(String district, Watch before, long position) {
        LocalDate day = lastDay();
        if (before != null && before.dailyOn().isAfter(day)) {
            day = before.dailyOn();
        }
        Watch now = new Watch(position, day);
        if (now.equals(before)) {
            return;
        }
        boolean dayHasBegun = before != null && day.isAfter(before.dailyOn());
        Set<Notice> whom = dayHasBegun ? EnumSet.of(Notice.AT_ONCE, Notice.DAILY) : EnumSet.of(Notice.AT_ONCE);
        // before the unit of work: the directory may have to be waited for
        List<String> accounts = whom.stream()
                .flatMap(notice -> wanting(district, notice).stream())
                .toList();
        transactions.run(() -> {
            if (notices.goOn(district, before, now)) {
                Instant moment = clock.instant();
                notices.lookAfter(accounts, district, moment, terms.get().pause());
            }
        });
    }

    /** The last day whose hour has come: nobody is woken at midnight. */
    private LocalDate lastDay() {
        ZonedDateTime now = clock.instant().atZone(zone);
        return now.getHour() < terms.get().hour() ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    private List<String> wanting(String district, Notice notice) {
        List<String> all = new ArrayList<>();
        List<Addressee> part = List.of();
        do {
            String after = part.isEmpty() ? "" : part.get(part.size() - 1).account();
            part = addressees.call(directory -> directory.wanting(district, notice, after, PART));
            part.forEach(each -> all.add(each.account()));
        } while (part.size() == PART);
        return all;
    }
}
