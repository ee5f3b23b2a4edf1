package de.stadtteilkapital.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The power fails while a node starts, on a machine that is busy with something else: the next start comes up by itself. */
@OwnKarafTest
class KilledWhileBootingIT {
    private static final int KILLS = Integer.getInteger("stadtteilkapital.test.boots", 6);
    private static final String TRY_AGAIN = "This process ends with 75.";
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @ParameterizedTest
    @EnumSource(Database.class)
    void whateverItWasDoingTheNextStartComesUp(Database database, Containers containers) throws Exception {
        Karaf started = containers.shared(Database.DERBY);
        Await.until("its start is over", LIMIT, () -> started.log().contains(Doings.END));
        Doings doings = Doings.of(started.log());
        try (Busy busy = new Busy();
                Karaf karaf =
                        watched(containers.fresh("boots-" + database.name().toLowerCase(Locale.ROOT), database))) {
            for (int kill = database.ordinal(); kill < KILLS; kill += Database.values().length) {
                String moment = doings.at(kill, KILLS);
                forget(karaf);
                killWhen(log -> log.contains(moment), karaf);
                comesUp(karaf, "after a kill at: " + moment);
                karaf.kill();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "DERBY")
    void aLaterStartMayBeKilledAsWell(Database database, Containers containers) throws IOException {
        try (Busy busy = new Busy();
                Karaf karaf = watched(containers.fresh("later-boots", database))) {
            karaf.start();
            for (int kill = 0; kill < KILLS; kill += 3) {
                karaf.kill();
                int lines = (int) karaf.log().lines().count() + kill + 1;
                killWhen(log -> log.lines().count() >= lines, karaf);
                comesUp(karaf, "after a kill at line " + (kill + 1) + " of a later start");
            }
        }
    }

    /** Its watch over the start is quicker than the limit of a test. */
    private static Karaf watched(Karaf karaf) {
        karaf.configure("custom.system.properties", Map.of("stadtteilkapital.start.seconds", "120"));
        return karaf;
    }

    /** Or it ends by itself with a code by which a service manager tries again, and then it does. */
    private static void comesUp(Karaf karaf, String when) {
        int before = karaf.printed().length();
        try {
            karaf.start();
        } catch (IllegalStateException | AssertionError e) {
            String said = karaf.printed();
            said = said.substring(Math.min(before, said.length()));
            if (!said.contains(TRY_AGAIN)) {
                throw new AssertionError(when + ": " + e.getMessage(), e);
            }
            System.out.println(when + ": " + said);
            karaf.start();
        }
        // a check that took too long on the busy machine has its word for half a minute
        Await.until(
                when,
                LIMIT,
                () -> "{\"status\":\"UP\"}"
                        .equals(karaf.http().get("/health/ready").text()));
        assertThat(karaf.shortfalls()).as(when).isEmpty();
    }

    private static void forget(Karaf karaf) throws SQLException {
        karaf.forget();
        if (karaf.jdbcUrl().isPresent()) {
            try (Connection connection =
                            DriverManager.getConnection(karaf.jdbcUrl().get());
                    Statement statement = connection.createStatement()) {
                statement.execute("do $$ declare thing text; begin"
                        + " for thing in select 'table ' || oid::regclass from pg_class"
                        + " where relnamespace = 'public'::regnamespace and relkind = 'r'"
                        + " loop execute 'drop ' || thing || ' cascade'; end loop;"
                        + " for thing in select 'function ' || oid::regprocedure from pg_proc"
                        + " where pronamespace = 'public'::regnamespace"
                        + " loop execute 'drop ' || thing || ' cascade'; end loop; end $$");
            }
        }
    }

    /** Kills it as soon as its log says so, or else when it is ready. */
    private static void killWhen(Predicate<String> moment, Karaf karaf) {
        CompletableFuture<Void> booting = CompletableFuture.runAsync(karaf::start);
        Await.until("the moment", LIMIT, () -> booting.isDone() || moment.test(karaf.log()));
        process(karaf).ifPresent(ProcessHandle::destroyForcibly);
        try {
            booting.join();
            Await.until("the power failed", LIMIT, () -> !karaf.isRunning());
        } catch (CompletionException e) {
            assertThat(e.getMessage()).containsAnyOf("ended while booting", "a process for " + karaf.home());
        }
        karaf.kill();
    }

    /** While it boots nobody else can be asked for it. */
    private static Optional<ProcessHandle> process(Karaf karaf) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(karaf.home() + "/"))
                .filter(ProcessHandle::isAlive)
                .findAny();
    }
}
