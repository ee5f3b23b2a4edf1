package de.stadtteilkapital.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;

class StartWatchTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SetSigns signs = new SetSigns();
    private final NotedExit exit = new NotedExit();
    private final StartWatch watch = new StartWatch(signs, Duration.ofMinutes(5), exit);

    @Test
    void aStartThatIsOverIsWatchedNoMore() {
        signs.over = true;
        assertThat(watch.look(MINUTE)).isFalse();
        assertThat(exit.said).isEmpty();
    }

    @Test
    void aStartThatLimpsEndsAndTheNextBeginsAnew() {
        for (int i = 0; i < 4; i++) {
            assertThat(watch.look(MINUTE)).isTrue();
        }
        watch.look(MINUTE);
        assertThat(exit.said)
                .containsExactly(
                        "anew: The start has not come to its end within 300 seconds: rooms do not answer.",
                        "75: The start has not come to its end within 300 seconds: rooms do not answer.");
    }

    @Test
    void theTimeOfAWaitIsNoneOfTheStart() {
        signs.awaited = new Wait("the database", Duration.ofMinutes(20));
        for (int i = 0; i < 19; i++) {
            assertThat(watch.look(MINUTE)).isTrue();
        }
        signs.awaited = null;
        assertThat(watch.look(MINUTE)).isTrue();
        assertThat(exit.said).isEmpty();
    }

    @Test
    void aWaitThatTakesTooLongEndsAndTheNextStartTakesWhatIsThere() {
        signs.awaited = new Wait("the database", Duration.ofMinutes(2));
        assertThat(watch.look(MINUTE)).isTrue();
        watch.look(MINUTE);
        assertThat(exit.said).containsExactly("69: The start has waited for the database for 120 seconds.");
    }

    private static final class SetSigns extends Signs {
        private boolean over;
        private Wait awaited;

        SetSigns() {
            super((BundleContext) Proxy.newProxyInstance(
                    SetSigns.class.getClassLoader(),
                    new Class<?>[] {BundleContext.class},
                    (proxy, method, arguments) -> null));
        }

        @Override
        boolean isOver() {
            return over;
        }

        @Override
        Optional<Wait> awaited() {
            return Optional.ofNullable(awaited);
        }

        @Override
        String missing() {
            return "rooms do not answer";
        }
    }

    private static final class NotedExit extends Exit {
        private final List<String> said = new ArrayList<>();

        NotedExit() {
            super(Path.of("target"));
        }

        @Override
        void beginAnew(String sentence) {
            said.add("anew: " + sentence);
        }

        @Override
        void with(int code, String sentence) {
            said.add(code + ": " + sentence);
        }
    }
}
