package de.stadtteilkapital.platform.mail.notices;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.mail.MailHouse;
import de.stadtteilkapital.platform.mail.persistence.NoticeRepository;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.WordedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A node of a test's house that has people told, and a room in which things wait for them. */
final class Office implements Work {
    private record Thing(String title, String application, Set<String> whose) {}

    /** What the nodes share. */
    private static final class State {
        final List<Thing> things = new CopyOnWriteArrayList<>();
        final List<String[]> bars = new CopyOnWriteArrayList<>();
        volatile long position;
        volatile boolean away;
    }

    private final MailHouse house;
    private final State state;
    private final Watchman watchman;
    private final Messenger messenger;
    final WordedTexts texts = new WordedTexts();

    Office(MailHouse house) {
        this(house, new State());
    }

    /** Another node beside one. */
    Office(MailHouse house, Office other) {
        this(house, other.state);
    }

    private Office(MailHouse house, State state) {
        this.house = house;
        this.state = state;
        WorkBoard board = new WorkBoard(Whiteboard.fixed(this));
        HandOver<Accounts> accounts =
                HandOver.fixed(Fake.of(Accounts.class, Map.of("caller", a -> caller((String) a[0]))));
        NoticeRepository notices = new NoticeRepository(house.database.store());
        watchman = new Watchman(
                notices,
                house.database.transactions(),
                house.addressees(),
                () -> Map.of(MailHouse.NORTH, this.state.position),
                () -> house.settings.now().notices(),
                house.clock::now,
                house.clock.zone());
        messenger = new Messenger(
                notices,
                house.mails,
                house.database.transactions(),
                house.addressees(),
                accounts,
                board,
                house.outbox,
                house.clock::now);
        house.writers.put(NoticeWriter.KIND, new NoticeWriter(accounts, board, texts, house.clock));
    }

    private Optional<Caller> caller(String account) {
        if (!house.people.containsKey(account)) {
            return Optional.empty();
        }
        Caller me = Callers.named(account, Callers.in(MailHouse.NORTH, Role.ADMIN));
        String[] bars = state.bars.stream()
                .filter(bar -> bar[0].equals(account))
                .map(bar -> bar[1])
                .toArray(String[]::new);
        return Optional.of(Callers.barred(me, bars));
    }

    void round() {
        watchman.round();
        messenger.round();
    }

    /** Something has happened. */
    void happens() {
        state.position++;
    }

    void waits(String title, String application, String... whose) {
        waitsUnheard(title, application, whose);
        happens();
    }

    void waitsUnheard(String title, String application, String... whose) {
        state.things.add(new Thing(title, application, Set.of(whose)));
    }

    void done(String application) {
        state.things.removeIf(thing -> thing.application().equals(application));
        happens();
    }

    void bar(String account, String application) {
        state.bars.add(new String[] {account, application});
        happens();
    }

    void away(boolean away) {
        state.away = away;
    }

    @Override
    public String kind() {
        return "test.toDo";
    }

    @Override
    public Text label() {
        return new Text("Zu tun", "To do");
    }

    @Override
    public Right right() {
        return HouseRight.OPERATE;
    }

    /** As every room does it: in the caller's scope, and without what they are barred from. */
    @Override
    public List<Waiting> waiting(Caller me, int most) {
        if (state.away) {
            throw Refusal.unavailable("test");
        }
        List<Waiting> waiting = new ArrayList<>();
        for (Thing thing : state.things) {
            if (thing.whose().contains(me.account()) && !me.isBarredFrom(thing.application())) {
                waiting.add(new Waiting(
                        new Subject("test.case", thing.application()),
                        MailHouse.NORTH,
                        thing.application(),
                        "HN-2026-0001",
                        thing.title(),
                        "Nähwerkstatt e. V.",
                        MailHouse.MORNING,
                        null));
            }
        }
        return waiting;
    }
}
