package de.stadtteilkapital.platform.mail;

import static java.util.Comparator.comparing;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.mail.Addressee;
import de.stadtteilkapital.platform.api.mail.Addressees;
import de.stadtteilkapital.platform.api.mail.MailTray;
import de.stadtteilkapital.platform.api.mail.MailWriter;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.mail.MailSettings.Notices;
import de.stadtteilkapital.platform.mail.carrier.Senders;
import de.stadtteilkapital.platform.mail.carrier.Server;
import de.stadtteilkapital.platform.mail.persistence.MailRepository;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The module with its own tables, a clock that can be set, and a directory and writers of the test's own. */
public final class MailHouse {
    public static final String NORTH = "hamm-norden";
    public static final String URL = "https://kapital.example.org";
    public static final String GREETING = "test.greeting";
    public static final Instant MORNING = Instant.parse("2026-11-30T09:00:00Z");

    /** Writes what it is asked about, in both languages. */
    public static final MailWriter GREETER = new MailWriter() {
        @Override
        public String kind() {
            return GREETING;
        }

        @Override
        public Optional<Written> write(String about, String publicUrl) {
            return "gone".equals(about)
                    ? Optional.empty()
                    : Optional.of(new Written(
                            new Text("Grüße: " + about, "Greetings: " + about),
                            new Text("Schöne Grüße\n\n" + publicUrl + "/g\n", "Greetings\n\n" + publicUrl + "/g\n")));
        }
    };

    public final NotedEvents events = new NotedEvents();
    public final SetClock clock = new SetClock(MORNING);
    public final Map<String, Addressee> people = new TreeMap<>();
    public final Map<String, MailWriter> writers = new LinkedHashMap<>(Map.of(GREETING, GREETER));
    public final RoomDatabase database;
    public final MailRepository mails;
    public final CurrentSettings settings;
    public final Ways ways;
    public final Outbox outbox;
    public final MailDesk desk;
    public final MailCheck check;

    /** @param server null where none is configured */
    public MailHouse(Database kind, Server server, MailTray tray) {
        database = RoomDatabase.on(kind);
        database.clear();
        mails = new MailRepository(database.store());
        settings = new CurrentSettings(new MailSettings(
                server,
                true,
                new Notices(7, Duration.ofMinutes(10)),
                Duration.ofMinutes(1),
                Duration.ofHours(6),
                Duration.ofDays(30)));
        ways = new Ways(settings, () -> Optional.of(URL), tray);
        Bell bell = new Bell();
        outbox = new Outbox(database.store(), database.transactions(), ways, bell, clock::now);
        desk = new MailDesk(database.store(), database.transactions(), events, bell, clock::now);
        check = new MailCheck(database.store(), settings, ways, clock::now);
    }

    /** A server on this machine that nobody has to log in to. */
    public static Server plain(int port) {
        return new Server(
                "127.0.0.1",
                port,
                Server.Security.NONE,
                null,
                null,
                Senders.of("Stadtteilkapital <post@kapital.example.org>", NORTH + "=norden@kapital.example.org"),
                Duration.ofSeconds(5));
    }

    public void person(String account, Locale language, Notice notice) {
        people.put(account, new Addressee(account, "Person " + account, account + "@example.org", language, notice));
    }

    /** All of the north. */
    public HandOver<Addressees> addressees() {
        return HandOver.fixed(new Addressees() {
            @Override
            public Optional<Addressee> of(String account) {
                return Optional.ofNullable(people.get(account));
            }

            @Override
            public List<Addressee> wanting(String district, Notice notice, String after, int most) {
                return people.values().stream()
                        .filter(person -> NORTH.equals(district) && person.notice() == notice)
                        .filter(person -> person.account().compareTo(after) > 0)
                        .sorted(comparing(Addressee::account))
                        .limit(most)
                        .toList();
            }

            @Override
            public List<String> districts() {
                return List.of(NORTH);
            }
        });
    }
}
