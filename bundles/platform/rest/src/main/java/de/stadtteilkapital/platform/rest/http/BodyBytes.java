package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;

/** How many bytes of bodies lie in memory, all requests together. */
final class BodyBytes {
    private static final Duration SOON = Duration.ofSeconds(3);

    private final IntSupplier most;
    private final AtomicLong taken = new AtomicLong();

    /** @param most asked anew each time, since settings change */
    BodyBytes(IntSupplier most) {
        this.most = most;
    }

    /** What one request has of it. */
    final class Share {
        private int bytes;

        /** @throws Refusal 503 where there is no room for so many more */
        void grow(int more) {
            if (taken.addAndGet(more) > most.getAsInt()) {
                taken.addAndGet(-more);
                throw Refusal.busy(
                        new Text(
                                "Gerade werden zu viele Inhalte auf einmal gesendet; bitte gleich noch einmal senden.",
                                "Too much content is being sent at once right now; please send it again in a moment."),
                        SOON);
            }
            bytes += more;
        }

        /** May be told more than once. */
        void giveBack() {
            taken.addAndGet(-bytes);
            bytes = 0;
        }
    }

    Share share() {
        return new Share();
    }

    long taken() {
        return taken.get();
    }
}
