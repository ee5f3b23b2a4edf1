package de.stadtteilkapital.platform.core.guests;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.rules.Answer;
import de.stadtteilkapital.platform.api.rules.Answers;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.Question;
import de.stadtteilkapital.platform.api.rules.Silence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls guests in threads of an executor, and keeps book of how each behaves. */
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final GuestLimits limits;
    private final ExecutorService threads;
    private final GuestPatience patience;
    private final LongSupplier clock;
    private final Lock lock = new ReentrantLock();
    private final Map<Guest, Stay> stays = new HashMap<>();
    private final Deque<Call<?>> waiting = new ArrayDeque<>();
    private final Trials trials;
    private int busy;

    Reception(GuestLimits limits, ExecutorService threads, GuestPatience patience, LongSupplier clock) {
        this.limits = requireNonNull(limits);
        this.threads = requireNonNull(threads);
        this.patience = requireNonNull(patience);
        this.clock = requireNonNull(clock);
        trials = new Trials(limits.unreturned());
    }

    void came(Guest guest) {
        locked(() -> stays.computeIfAbsent(guest, g -> new Stay(g, limits)));
    }

    /** What hangs of it stays, but the one that replaces it begins anew. */
    void left(Guest guest) {
        locked(() -> {
            Stay stay = stays.remove(guest);
            if (stay != null && stay.unreturned() > 0) {
                trials.comesBack(guest, stay.unreturned());
                LOG.warn(
                        "Rule {} of {} has gone, but {} of its calls still run; they end with the process.",
                        guest.rule().rule(),
                        guest.bundle(),
                        stay.unreturned());
            }
            return null;
        });
    }

    /** Reads what is known of each guest. */
    <T> List<T> known(Function<Stay, T> read) {
        return locked(() -> stays.values().stream().map(read).toList());
    }

    <R, O> Answers<O> ask(List<Question<R, O>> questions, ActTime time) {
        long began = clock.getAsLong();
        CountDownLatch settled = new CountDownLatch(questions.size());
        List<Call<O>> calls = locked(() -> questions.stream()
                .map(question -> new Call<O>(question, stay(question.guest()), settled))
                .toList());
        locked(() -> {
            calls.forEach(time.left() > 0 ? this::admit : call -> call.settle(Silence.NO_ROOM));
            return null;
        });
        try {
            patience.await(settled, time.left());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        time.spend(clock.getAsLong() - began);
        return locked(() -> new Answers<>(calls.stream().map(this::result).toList()));
    }

    /** One that leaves while it is asked has a record until the call ends. */
    private Stay stay(Guest guest) {
        Stay known = stays.get(guest);
        return known == null ? new Stay(guest, limits) : known;
    }

    private void admit(Call<?> call) {
        if (!settlesOrBegins(call)) {
            waiting.add(call);
        }
    }

    /** Whether nothing is left to be waited for before it can be called. */
    private boolean settlesOrBegins(Call<?> call) {
        Stay stay = call.stay();
        Silence refusal = stay.refusal(clock.getAsLong());
        if (refusal == null && !stay.isProven() && trials.isHopeless(stay.guest())) {
            refusal = Silence.NO_ROOM;
        }
        if (refusal != null) {
            stay.isRefused();
            call.settle(refusal);
            return true;
        }
        if (busy == limits.threads() || !stay.hasRoom() || !stay.isProven() && !trials.mayTry(stay.guest())) {
            return false;
        }
        begin(call);
        return true;
    }

    private void begin(Call<?> call) {
        Stay stay = call.stay();
        busy++;
        stay.begins();
        call.tries(!stay.isProven());
        if (call.isTrial()) {
            trials.begins(stay.guest());
        }
        try {
            threads.execute(() -> run(call));
        } catch (RejectedExecutionException e) { // the platform is being stopped
            busy--;
            stay.doesNotBegin();
            endTrial(call);
            call.settle(Silence.NO_ROOM);
        }
    }

    private void endTrial(Call<?> call) {
        if (call.isTrial()) {
            call.tries(false);
            trials.ends(call.stay().guest());
        }
    }

    /** In the guest's thread. */
    private <O> void run(Call<O> call) {
        boolean wanted = locked(() -> {
            call.begins(clock.getAsLong());
            if (call.isSettled()) { // its act has given up before it came to a thread
                call.stay().doesNotBegin();
            }
            return !call.isSettled();
        });
        Answer<O> answer = wanted ? call.put() : null;
        locked(() -> {
            busy--;
            endTrial(call);
            if (wanted) {
                returned(call, answer);
            }
            waiting.removeIf(this::settlesOrBegins);
            return null;
        });
    }

    private <O> void returned(Call<O> call, Answer<O> answer) {
        Stay stay = call.stay();
        long moment = clock.getAsLong();
        long took = call.took(moment);
        if (call.isSettled()) {
            stay.returnsLate(took);
            if (stays.get(stay.guest()) == stay) {
                trials.comesBack(stay.guest(), 1);
            }
        } else {
            boolean isNews = stay.returns(answer, took, moment);
            call.settle(answer);
            tell(stay, isNews);
        }
    }

    private <O> Answer<O> result(Call<O> call) {
        if (!call.isSettled()) {
            giveUp(call);
        }
        return call.answer();
    }

    private void giveUp(Call<?> call) {
        if (!call.isUnderWay()) {
            waiting.remove(call);
            call.settle(Silence.NO_ROOM);
            return;
        }
        Stay stay = call.stay();
        boolean isNews = stay.givenUp(clock.getAsLong());
        endTrial(call);
        if (stays.get(stay.guest()) == stay) {
            trials.hangs(stay.guest());
        }
        call.settle(Silence.TOO_SLOW);
        call.interrupt();
        tell(stay, isNews);
    }

    /** Once for each kind of failure, not for each act: under load they would fill the disk. */
    private static void tell(Stay stay, boolean isNews) {
        if (isNews) {
            LOG.warn(
                    "Rule {} {} of {} fails: {}.",
                    stay.guest().rule().rule(),
                    stay.guest().rule().version(),
                    stay.guest().bundle(),
                    stay.trouble());
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
