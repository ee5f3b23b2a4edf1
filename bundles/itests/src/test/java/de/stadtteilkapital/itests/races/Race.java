package de.stadtteilkapital.itests.races;

import de.stadtteilkapital.platform.testing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Several requests that set off together. */
final class Race {
    static final int RUNNERS = 10;
    private static final long LIMIT_SECONDS = 60;

    private Race() {}

    /** What each of ten got, who is told its number. */
    static List<Answer> of(IntFunction<Answer> request) throws Exception {
        return of(RUNNERS, request);
    }

    static List<Answer> of(int runners, IntFunction<Answer> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(runners);
        List<Callable<Answer>> all = new ArrayList<>();
        for (int i = 0; i < runners; i++) {
            int number = i;
            all.add(() -> {
                start.await(LIMIT_SECONDS, TimeUnit.SECONDS);
                return request.apply(number);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
