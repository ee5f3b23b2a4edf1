package de.stadtteilkapital.platform.persistence.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import de.stadtteilkapital.platform.persistence.Timetable;
import de.stadtteilkapital.platform.persistence.unit.GuestTurns.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JobLoopTest {
    private static final long LIMIT_SECONDS = 20;

    private final PlatformDatabase database;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final BusinessClock clock = new BusinessClock() {
        @Override
        public Instant now() {
            return Instant.now().plus(ahead.get());
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    };

    JobLoopTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
    }

    private JobLoop loop(Duration period, Runnable work) {
        return loop("test", period, work);
    }

    private JobLoop loop(String name, Duration period, Runnable work) {
        return new JobLoop(
                name, period, work::run, Turn.ANY_TIME, database.transactions, database.schema.dialect(), clock);
    }

    @Test
    void onTwoNodesItRunsOnce() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        Runnable work = () -> {
            runs.incrementAndGet();
            first.countDown();
        };
        JobLoop one = loop(Duration.ofDays(1), work);
        JobLoop other = loop(Duration.ofDays(1), work);
        assertThat(first.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        // ends after the look that is under way
        one.close();
        other.close();
        assertThat(runs).hasValue(1);
        assertThat(new JdbcTimetable(database.transactions, database.schema).entries())
                .filteredOn(entry -> entry.job().equals("test"))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.due()).isEqualTo(entry.ran().plus(Duration.ofDays(1))));
    }

    @Test
    void itRunsAgainWhenItIsDue() throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        try (JobLoop loop = loop(Duration.ofMillis(1), thrice::countDown)) {
            assertThat(thrice.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void itRunsOnceMoreWhenTheClockIsMovedToWhereItIsDue() throws InterruptedException {
        Semaphore ran = new Semaphore(0);
        try (JobLoop one = loop("moved", Duration.ofDays(1), ran::release);
                JobLoop other = loop("moved", Duration.ofDays(1), ran::release)) {
            assertThat(ran.tryAcquire(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
            ahead.set(Duration.ofDays(10));
            assertThat(ran.tryAcquire(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(ran.availablePermits()).isZero();
    }

    @Test
    void untilItIsDueItAsksNothingOfTheDatabase() throws InterruptedException {
        AtomicInteger units = new AtomicInteger();
        Turn counted = unit -> {
            units.incrementAndGet();
            return unit.getAsBoolean();
        };
        CountDownLatch looks = new CountDownLatch(4);
        BusinessClock watched = new BusinessClock() {
            @Override
            public Instant now() {
                looks.countDown();
                return Instant.now();
            }

            @Override
            public ZoneId zone() {
                return ZoneOffset.UTC;
            }
        };
        try (JobLoop loop = new JobLoop(
                "asleep",
                Duration.ofDays(1),
                () -> {},
                counted,
                database.transactions,
                database.schema.dialect(),
                watched)) {
            assertThat(looks.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(units).hasValue(1);
    }

    @Test
    void whatAFailedRunWroteIsTakenBackAndItStaysDue() throws InterruptedException {
        CountDownLatch tried = new CountDownLatch(1);
        try (JobLoop loop = loop(Duration.ofDays(1), () -> {
            database.execute("insert into platform_job (job, due_at) values ('written', 1)");
            tried.countDown();
            throw new IllegalStateException("the job failed");
        })) {
            assertThat(tried.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(database.count("platform_job where job = 'written'")).isZero();
        CountDownLatch again = new CountDownLatch(1);
        try (JobLoop loop = loop(Duration.ofDays(1), again::countDown)) {
            assertThat(again.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    @Timeout(LIMIT_SECONDS)
    void whoeverLooksDoesNotWaitForOneThatRuns() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        try (JobLoop loop = loop("seen", Duration.ofMillis(1), () -> {
            if (runs.incrementAndGet() == 2) {
                second.countDown();
                uninterrupted(seen);
            }
        })) {
            second.await();
            List<Timetable.Entry> entries = new JdbcTimetable(database.transactions, database.schema).entries();
            seen.countDown();
            assertThat(entries).extracting(Timetable.Entry::job).contains("seen");
        }
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
