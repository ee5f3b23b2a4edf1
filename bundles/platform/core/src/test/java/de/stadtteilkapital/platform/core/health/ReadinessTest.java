package de.stadtteilkapital.platform.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.health.HealthReport;
import de.stadtteilkapital.platform.api.health.HealthState;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckMetadata;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

class ReadinessTest {
    private static final Result FINE = new Result(Result.Status.OK, "fine");
    private static final Result LATE = new Result(Result.Status.WARN, "timed out");

    private final List<List<String>> excluded = new ArrayList<>();
    private final Map<String, Result> checks = new TreeMap<>(Map.of("database", FINE));
    private long now;

    private Readiness readiness() {
        return new Readiness(executor(), config("database"), new SlowChecks(() -> now));
    }

    @Test
    void whatANodeNeedsAndIsNotThereMakesItDown() {
        checks.clear();
        assertThat(readiness().report().status()).isEqualTo(HealthState.DOWN);
    }

    @Test
    void aGuestsCheckThatHangsIsAskedAgainAfterAWhileAndNamedInTheMeantime() {
        checks.put("guest", LATE);
        Readiness readiness = readiness();
        HealthReport first = readiness.report();
        HealthReport second = readiness.report();
        assertThat(first.status()).isEqualTo(HealthState.DEGRADED);
        assertThat(second).isEqualTo(first);
        now += Duration.ofSeconds(31).toNanos();
        checks.put("guest", FINE);
        assertThat(readiness.report().status()).isEqualTo(HealthState.UP);
        assertThat(excluded).containsExactly(List.of(), List.of("-guest"), List.of());
    }

    @Test
    void aNameThatIsNoneIsLeftInTheQuestion() {
        checks.put("a)(b", LATE);
        Readiness readiness = readiness();
        readiness.report();
        readiness.report();
        assertThat(excluded).containsExactly(List.of(), List.of());
    }

    @Test
    void whatANodeNeedsIsAskedEachTime() {
        checks.put("database", LATE);
        Readiness readiness = readiness();
        readiness.report();
        checks.put("database", FINE);
        assertThat(readiness.report().status()).isEqualTo(HealthState.UP);
    }

    private HealthCheckExecutor executor() {
        return fake(HealthCheckExecutor.class, (method, arguments) -> {
            List<String> without = Arrays.asList(((HealthCheckSelector) arguments[0]).names());
            excluded.add(without);
            return checks.entrySet().stream()
                    .filter(check -> !without.contains("-" + check.getKey()))
                    .map(check -> result(check.getKey(), check.getValue()))
                    .toList();
        });
    }

    private static HealthCheckExecutionResult result(String name, Result result) {
        Map<String, Object> properties = Map.of(HealthCheck.NAME, name, Constants.SERVICE_ID, 1L);
        HealthCheckMetadata metadata = new HealthCheckMetadata(fake(
                ServiceReference.class,
                (method, key) -> method.equals("getProperty") ? properties.get((String) key[0]) : null));
        return fake(HealthCheckExecutionResult.class, (method, none) -> switch (method) {
            case "getHealthCheckMetadata" -> metadata;
            case "hasTimedOut" -> result == LATE;
            case "getHealthCheckResult" -> result;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static Readiness.Config config(String... required) {
        return fake(Readiness.Config.class, (method, none) -> method.equals("required") ? required : 1);
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                ReadinessTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}
