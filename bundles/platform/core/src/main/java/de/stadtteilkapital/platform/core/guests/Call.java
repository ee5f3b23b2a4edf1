package de.stadtteilkapital.platform.core.guests;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.rules.Answer;
import de.stadtteilkapital.platform.api.rules.Question;
import de.stadtteilkapital.platform.api.rules.Silence;
import java.util.concurrent.CountDownLatch;

/** One call of one guest; its state is guarded by the {@link Reception}'s lock. */
final class Call<O> {
    private final Question<?, O> question;
    private final Stay stay;
    private final CountDownLatch settled;
    private Answer<O> answer;
    private Thread thread;
    private long since;
    private boolean trial;

    /** @param settled counts the calls of an act that it need not wait for any more */
    Call(Question<?, O> question, Stay stay, CountDownLatch settled) {
        this.question = requireNonNull(question);
        this.stay = requireNonNull(stay);
        this.settled = requireNonNull(settled);
    }

    Stay stay() {
        return stay;
    }

    Answer<O> answer() {
        return answer;
    }

    boolean isSettled() {
        return answer != null;
    }

    /** Whether the guest's code has been reached. */
    boolean isUnderWay() {
        return thread != null;
    }

    boolean isTrial() {
        return trial;
    }

    /** Whether nobody knows yet if it returns. */
    void tries(boolean isTrial) {
        trial = isTrial;
    }

    void begins(long now) {
        thread = Thread.currentThread();
        since = now;
    }

    long took(long now) {
        return now - since;
    }

    /** In the guest's thread, without the lock. */
    Answer<O> put() {
        return question.put();
    }

    void settle(Answer<O> with) {
        answer = requireNonNull(with);
        settled.countDown();
    }

    void settle(Silence why) {
        settle(new Answer.Silent<>(stay.guest(), why));
    }

    /** Whoever listens to it ends; whoever does not, stays. */
    void interrupt() {
        thread.interrupt();
    }
}
