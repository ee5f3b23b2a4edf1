package de.stadtteilkapital.platform.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionsTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final SetTime clock = new SetTime();
    private final String account = UUID.randomUUID().toString();

    private static final class SetTime extends Clock {
        private Instant now = NOON;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /** An hour without a click, twelve hours at most, thirty days for what was typed. */
    private static SessionTerms terms() {
        return new SessionTerms(new SessionLimits() {
            @Override
            public int idleMinutes() {
                return 60;
            }

            @Override
            public int longestHours() {
                return 12;
            }

            @Override
            public int typedDays() {
                return 30;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return SessionLimits.class;
            }
        });
    }

    private Sessions sessions(Database database) {
        return new Sessions(RoomDatabase.on(database).store(), terms(), clock);
    }

    private TypedForms typed(Database database) {
        return new TypedForms(RoomDatabase.on(database).store(), terms(), clock);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void knowsASessionByItsSecretAlone(Database database) {
        Sessions sessions = sessions(database);
        String secret = sessions.begin(account, 3, LoginMethod.PASSWORD, "Browser\u0007 <1>");

        Session found = sessions.find(secret).orElseThrow();
        assertThat(found.account()).isEqualTo(account);
        assertThat(found.epoch()).isEqualTo(3);
        assertThat(found.agent()).isEqualTo("Browser? <1>");
        assertThat(found.id()).doesNotContain(secret);
        assertThat(sessions.find(found.id())).isEmpty();
        assertThat(sessions.isOpen(found)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void endsAfterAnHourWithoutAClick(Database database) {
        Sessions sessions = sessions(database);
        String secret = sessions.begin(account, 1, LoginMethod.PASSWORD, null);
        clock.pass(Duration.ofMinutes(59));
        sessions.use(sessions.find(secret).orElseThrow());
        clock.pass(Duration.ofMinutes(59));
        assertThat(sessions.isOpen(sessions.find(secret).orElseThrow())).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(sessions.isOpen(sessions.find(secret).orElseThrow())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void endsAfterTwelveHoursHoweverBusy(Database database) {
        Sessions sessions = sessions(database);
        String secret = sessions.begin(account, 1, LoginMethod.PASSWORD, null);
        for (int i = 0; i < 24; i++) {
            assertThat(sessions.isOpen(sessions.find(secret).orElseThrow())).isTrue();
            clock.pass(Duration.ofMinutes(30));
            sessions.use(sessions.find(secret).orElseThrow());
        }
        assertThat(sessions.isOpen(sessions.find(secret).orElseThrow())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void isEndedByItsOwnerAlone(Database database) {
        Sessions sessions = sessions(database);
        String here = sessions.begin(account, 1, LoginMethod.PASSWORD, "here");
        String there = sessions.begin(account, 1, LoginMethod.PASSWORD, "there");
        String thereId = sessions.find(there).orElseThrow().id();

        sessions.end("another", thereId);
        assertThat(sessions.isOpen(sessions.find(there).orElseThrow())).isTrue();

        sessions.endOthers(account, sessions.find(here).orElseThrow().id());
        assertThat(sessions.isOpen(sessions.find(there).orElseThrow())).isFalse();
        assertThat(sessions.of(account)).extracting(Session::agent).containsExactly("here");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void saysWhatWasDoneOnce(Database database) {
        Sessions sessions = sessions(database);
        String secret = sessions.begin(account, 1, LoginMethod.PASSWORD, null);
        sessions.tell(sessions.find(secret).orElseThrow(), "Gespeichert.");
        assertThat(sessions.find(secret).orElseThrow().notice()).isEqualTo("Gespeichert.");
        sessions.told(sessions.find(secret).orElseThrow());
        assertThat(sessions.find(secret).orElseThrow().notice()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void keepsWhatWasTypedForThirtyDaysAndForItsOwner(Database database) {
        TypedForms typed = typed(database);
        typed.keep(account, "/a", Map.of("title", List.of("Garten"), "form.token", List.of("secret")));
        typed.keep(account, "/a", Map.of("title", List.of("Gärten"), "codes", List.of("A", "B")));

        assertThat(typed.of(account, "/a").orElseThrow().fields())
                .isEqualTo(Map.of("title", List.of("Gärten"), "codes", List.of("A", "B")));
        assertThat(typed.of("another", "/a")).isEmpty();
        assertThat(typed.of(account, "/b")).isEmpty();

        clock.pass(Duration.ofDays(30));
        typed.forgetOld();
        assertThat(typed.of(account, "/a")).isPresent();
        clock.pass(Duration.ofSeconds(1));
        typed.forgetOld();
        assertThat(typed.of(account, "/a")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void keepsFiftyFormsOfOnePersonAndLetsTheOldestGo(Database database) {
        TypedForms typed = typed(database);
        for (int i = 0; i < 51; i++) {
            typed.keep(account, "/form/" + i, Map.of("title", List.of("Garten")));
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(typed.of(account, "/form/0")).isEmpty();
        assertThat(typed.of(account, "/form/1")).isPresent();
        assertThat(typed.of(account, "/form/50")).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void forgetsWhatWasTypedWithTheAct(Database database) {
        TypedForms typed = typed(database);
        typed.keep(account, "/a", Map.of("title", List.of("Garten")));
        typed.forget(account, "/a");
        assertThat(typed.of(account, "/a")).isEmpty();
    }
}
