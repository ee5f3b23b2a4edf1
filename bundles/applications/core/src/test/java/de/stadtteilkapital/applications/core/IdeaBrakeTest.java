package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdeaBrakeTest {
    private final AtomicLong nanos = new AtomicLong();
    private final IdeaBrake brake = new IdeaBrake(nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void anHourAfterTheFirstThereIsRoomForOneMore() {
        for (int i = 0; i < 5; i++) {
            brake.count("a", 5);
            pass(Duration.ofMinutes(1));
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> brake.count("a", 5));
        assertThat(refusal.retryAfter()).contains(Duration.ofMinutes(55));
        pass(Duration.ofMinutes(55));
        brake.count("a", 5);
        assertThat(catchThrowableOfType(Refusal.class, () -> brake.count("a", 5)))
                .isNotNull();
    }
}
