package de.stadtteilkapital.itests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.refusals.Problems;
import de.stadtteilkapital.itests.refusals.Row;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who guesses is slowed, who asks too much too, and everyone else gets in meanwhile. */
@KarafTest
class GuessingIT {
    private static final String ME = "/api/directory/me";
    private static final String WRONG = "geraten";
    private static final Map<String, String> THREE_AN_HOUR = Map.of("failures", "3", "failures.minutes", "60");

    private final Karaf karaf;
    private final LiveConfig throttling;
    private final AtomicInteger probes = new AtomicInteger();

    GuessingIT(Karaf karaf) {
        this.karaf = karaf;
        Demonstration.of(karaf);
        throttling = new LiveConfig(karaf, "de.stadtteilkapital.throttling.cfg");
    }

    @AfterEach
    void putBack() {
        throttling.restore(() -> allowsFourFailures() && passes("evaluation", 10));
    }

    @Test
    void guessingIsSlowedWhileOthersGetIn() {
        throttling.set(THREE_AN_HOUR, this::slowsTheFourthFailure);

        List<String> known = guess("traeger3", "203.0.113.7");
        List<String> unknown = guess("gibtesnicht", "203.0.113.8");

        assertThat(known).isEqualTo(unknown);
        login("traeger3", Demonstration.PASSWORD, "203.0.113.7").expect(429);
        login("traeger3", Demonstration.PASSWORD, "203.0.113.9").expect(200);
        login("koordination", Demonstration.PASSWORD, "203.0.113.7").expect(200);
        login("koordination", Demonstration.PASSWORD, "203.0.113.10").expect(200);
    }

    @Test
    void whoAsksTooMuchIsSlowedAlone() {
        throttling.set(Map.of("requests.account", "5", "requests.anonymous", "20"), () -> !passes("regiestelle", 6));

        assertThat(passesBeforeTooMany(() -> login("evaluation", Demonstration.PASSWORD, ""), 12))
                .isGreaterThanOrEqualTo(5);
        login("admin", Demonstration.PASSWORD, "").expect(200);
        assertThat(passesBeforeTooMany(() -> karaf.http().get("/api/programme/rounds?district=hamm-norden"), 3))
                .isGreaterThanOrEqualTo(15);
        login("admin", Demonstration.PASSWORD, "").expect(200);
    }

    /** How many requests are answered before one is too many; on a slow machine some more come back meanwhile. */
    private static int passesBeforeTooMany(Supplier<Answer> request, long longestWait) {
        for (int passed = 0; passed < 1000; passed++) {
            Answer answer = request.get();
            if (answer.status() != 200) {
                assertThat(seconds(answer.expect(429))).isBetween(1L, longestWait);
                return passed;
            }
        }
        throw new AssertionError("never too many");
    }

    /** What four wrong logins are answered, without the seconds. */
    private List<String> guess(String account, String address) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(login(account, WRONG, address).expect(401).text());
        }
        Answer slowed = login(account, WRONG, address).expect(429);
        assertThat(seconds(slowed)).isBetween(1L, 1200L);
        Answer english = login(account, WRONG, address, "en");
        assertThat(new Problems(Row.all().get("R1.tooManyWrong")).faults(slowed, english))
                .isEmpty();
        answers.add(slowed.text());
        return answers;
    }

    private boolean slowsTheFourthFailure() {
        return fourFailures().equals(List.of(401, 401, 401, 429));
    }

    private boolean allowsFourFailures() {
        return fourFailures().equals(List.of(401, 401, 401, 401));
    }

    /** Of an account that nobody has tried before. */
    private List<Integer> fourFailures() {
        String account = "probe-" + probes.incrementAndGet();
        return IntStream.range(0, 4)
                .mapToObj(i -> login(account, WRONG, "").status())
                .toList();
    }

    private boolean passes(String account, int times) {
        for (int i = 0; i < times; i++) {
            if (login(account, Demonstration.PASSWORD, "").status() != 200) {
                return false;
            }
        }
        return true;
    }

    private Answer login(String account, String password, String forwardedFor) {
        return login(account, password, forwardedFor, "de");
    }

    private Answer login(String account, String password, String forwardedFor, String language) {
        return karaf.http()
                .with("Accept-Language", language)
                .as(account, password)
                .with("X-Request-Id", "one-and-the-same")
                .with("X-Forwarded-For", forwardedFor)
                .get(ME);
    }

    private static long seconds(Answer slowed) {
        return Long.parseLong(slowed.header("Retry-After"));
    }
}
