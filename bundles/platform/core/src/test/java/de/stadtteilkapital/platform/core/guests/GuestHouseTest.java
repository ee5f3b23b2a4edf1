package de.stadtteilkapital.platform.core.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.rules.Answers;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.GuestReport;
import de.stadtteilkapital.platform.api.rules.GuestTerms;
import de.stadtteilkapital.platform.api.rules.Home;
import de.stadtteilkapital.platform.api.rules.Question;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import de.stadtteilkapital.platform.api.rules.Terms;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GuestHouseTest {
    private static final int CONNECTIONS = 8;

    private GuestHouse house = house(HandOver.away(GuestTerms.class));
    private final CountDownLatch waiting = new CountDownLatch(CONNECTIONS / 4);
    private final CountDownLatch release = new CountDownLatch(1);
    private long services;

    @AfterEach
    void close() {
        release.countDown();
        house.close();
    }

    private Guest guest(String rule, String district, String bundle) {
        Guest guest = new Guest("Rule", new RuleVersion(rule, "1"), new Home(district, ""), bundle, 1, 0, services++);
        house.came(guest);
        return guest;
    }

    private Answers<String> ask(String district, boolean waits) {
        return ask(district, guest(district + ".rule" + services, district, "org.guest"), waits);
    }

    private Answers<String> ask(String district, Guest guest, boolean waits) {
        return house.ask(
                district,
                List.of(new Question<>(guest, () -> "", rule -> waits ? waits() : "yes", said -> guest.rule())));
    }

    private String waits() {
        waiting.countDown();
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return "done";
    }

    private CompletableFuture<Answers<String>> act(String district) {
        Guest guest = guest(district + ".rule" + services, district, "org.guest");
        return CompletableFuture.supplyAsync(() -> ask(district, guest, true), task -> new Thread(task).start());
    }

    @Test
    void aDistrictWaitsWithAtMostAQuarterOfTheConnectionsAndAnotherIsNotConcerned() throws Exception {
        act("here");
        act("here");
        waiting.await();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ask("here", false));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.turn().orElseThrow().comes(Duration.ZERO)).isFalse();
        assertThat(ask("there", false).said()).containsExactly("yes");
    }

    @Test
    void whoMustWaitComesToTurnWhenAnotherEnds() throws Exception {
        CompletableFuture<Answers<String>> first = act("here");
        act("here");
        waiting.await();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ask("here", false));
        release.countDown();
        assertThat(refusal.turn().orElseThrow().comes(Duration.ofSeconds(30))).isTrue();
        assertThat(first.get().said()).containsExactly("done");
        assertThat(ask("here", false).said()).containsExactly("yes");
    }

    @Test
    void otherLimitsHoldForTheGuestsThatAreThereAndWhoIsAskedAnswersStill() throws Exception {
        CompletableFuture<Answers<String>> asked = act("here");
        act("here");
        waiting.await();
        Guest there = guest("here.known", "here", "org.guest");
        house.move(new GuestLimits(Duration.ofSeconds(1), 2, 3, Duration.ofSeconds(30), 4, 32, CONNECTIONS));
        assertThat(ask("here", there, false).said()).containsExactly("yes");
        release.countDown();
        assertThat(asked.get().said()).containsExactly("done");
    }

    private static GuestHouse house(HandOver<GuestTerms> terms) {
        return new GuestHouse(
                terms,
                new GuestLimits(Duration.ofSeconds(1), 2, 3, Duration.ofSeconds(30), 4, 32, CONNECTIONS / 4),
                (settled, nanos) -> settled.await());
    }

    private List<String> states() {
        return house.reports().stream().map(GuestReport::state).toList();
    }

    @Test
    void twinsUnknownDistrictsAndWrongMarksAreNamed() {
        house = house(HandOver.fixed(district -> new Terms(!"nowhere".equals(district), "", Set.of())));
        guest("here.twin", "here", "org.one");
        guest("here.twin", "here", "org.two");
        guest("nowhere.lost", "nowhere", "org.one");
        guest("other.name", "there", "org.one");
        guest("common", "*", "org.one");
        guest("lost", "", "org.one");
        assertThat(states())
                .containsExactly(
                        "REFUSED: @DistrictModule is missing",
                        "REFUSED: no district and no programme, though it is not the platform's own",
                        "TWIN of org.two: both are asked unless the district pins one",
                        "TWIN of org.one: both are asked unless the district pins one",
                        "WARNING: unknown district",
                        "REFUSED: id does not begin with there.");
    }

    @Test
    void ofTwinsTheOneThatIsNotPinnedIsNamedAsRefused() {
        house = house(HandOver.fixed(district -> new Terms(true, "", Set.of("here.twin@org.two"))));
        guest("here.twin", "here", "org.one");
        guest("here.twin", "here", "org.two");
        assertThat(states()).containsExactly("REFUSED: the district pins the rule to another bundle", "not asked yet");
    }
}
