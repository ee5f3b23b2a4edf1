package de.stadtteilkapital.platform.core.health;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.health.Health;
import de.stadtteilkapital.platform.api.health.HealthReport;
import de.stadtteilkapital.platform.api.health.HealthReport.Part;
import de.stadtteilkapital.platform.api.health.HealthState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * How this node is: down where the database or a room that the configuration requires does not answer, impaired where a
 * check warns or something that is not required fails.
 */
@Component(
        service = {Readiness.class, Health.class},
        configurationPid = "de.stadtteilkapital.health")
@Designate(ocd = Readiness.Config.class)
public final class Readiness implements Health {
    /** Tag of the health checks that rooms bring; their names are the rooms'. */
    static final String ROOM = "room";

    /** What a node needs to be ready. */
    @ObjectClassDefinition(name = "Stadtteilkapital: Bereitschaft")
    @interface Config {
        @AttributeDefinition(
                name = "Räume, die antworten müssen",
                description = "Fehlt ein anderer Raum, bleibt der Knoten im Verteiler.")
        String[] required() default {
            "database", "directory", "programme", "applications", "partners", "committee", "finance", "reporting"
        };

        @AttributeDefinition(
                name = "Platz, der frei sein soll",
                description = "in Megabyte, dort, wo Daten und Protokolle liegen; sonst meldet der Knoten DEGRADED",
                min = "1")
        int leastFreeMegabytes() default 1024;
    }

    private final HealthCheckExecutor executor;
    private final SlowChecks slow;
    private volatile List<String> required;

    @Activate
    public Readiness(@Reference HealthCheckExecutor executor, Config config) {
        this(executor, config, new SlowChecks(System::nanoTime));
    }

    Readiness(HealthCheckExecutor executor, Config config, SlowChecks slow) {
        this.executor = requireNonNull(executor);
        this.slow = requireNonNull(slow);
        required = names(config);
    }

    @Modified
    void modified(Config config) {
        required = names(config);
    }

    /** A configuration file gives one text for the whole list. */
    private static List<String> names(Config config) {
        return Arrays.stream(config.required())
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Every part that brought a check, and every required one. */
    @Override
    public HealthReport report() {
        List<String> needed = required;
        Map<String, Part> parts = new TreeMap<>();
        needed.forEach(name -> parts.put(name, new Part(name, true, HealthState.DOWN, List.of("brings no check"))));
        Map<String, Answer> resting = slow.answers();
        resting.forEach((name, answer) -> parts.put(name, answer.as(name, false)));
        executor.execute(HealthCheckSelector.tags(ROOM).withNames(without(resting.keySet())))
                .forEach(result -> {
                    String name = result.getHealthCheckMetadata().getName();
                    Answer answer = Answer.of(result.getHealthCheckResult());
                    if (result.hasTimedOut() && !needed.contains(name)) {
                        slow.keep(name, answer);
                    }
                    parts.put(name, answer.as(name, needed.contains(name)));
                });
        return HealthReport.of(List.copyOf(parts.values()));
    }

    private static String[] without(Set<String> names) {
        return names.stream().map(name -> "-" + name).toArray(String[]::new);
    }
}
