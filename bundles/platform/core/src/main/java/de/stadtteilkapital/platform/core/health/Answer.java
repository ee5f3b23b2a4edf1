package de.stadtteilkapital.platform.core.health;

import de.stadtteilkapital.platform.api.health.HealthReport.Part;
import de.stadtteilkapital.platform.api.health.HealthState;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;

/** What a health check has answered, in our words: a warning is an impairment, what is worse than that is down. */
record Answer(HealthState state, List<String> words) {
    static Answer of(Result result) {
        HealthState state = switch (result.getStatus()) {
            case OK -> HealthState.UP;
            case WARN -> HealthState.DEGRADED;
            default -> HealthState.DOWN;
        };
        List<String> words = StreamSupport.stream(result.spliterator(), false)
                .filter(entry -> !entry.isDebug())
                .map(ResultLog.Entry::getMessage)
                .toList();
        return new Answer(state, words);
    }

    Part as(String name, boolean required) {
        return new Part(name, required, state, words);
    }
}
