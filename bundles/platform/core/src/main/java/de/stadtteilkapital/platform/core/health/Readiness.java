package de.stadtteilkapital.platform.core.health;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Whether the database and the rooms that the configuration requires answer; each room brings its own health check. */
@Component(service = Readiness.class, configurationPid = "de.stadtteilkapital.health")
@Designate(ocd = Readiness.Config.class)
public final class Readiness {
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
    }

    private final HealthCheckExecutor executor;
    private final List<String> required;

    @Activate
    public Readiness(@Reference HealthCheckExecutor executor, Config config) {
        this.executor = requireNonNull(executor);
        // a configuration file gives one text for the whole list
        required = Arrays.stream(config.required())
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    boolean isReady() {
        Map<String, Boolean> answers = answers();
        return required.stream().allMatch(room -> answers.getOrDefault(room, false));
    }

    /** Every room that brought a check, and every required one, with whether it answers. */
    public Map<String, Boolean> answers() {
        Map<String, Boolean> answers = new TreeMap<>();
        required.forEach(room -> answers.put(room, false));
        for (HealthCheckExecutionResult result : executor.execute(HealthCheckSelector.tags(ROOM))) {
            answers.put(
                    result.getHealthCheckMetadata().getName(),
                    result.getHealthCheckResult().isOk());
        }
        return answers;
    }
}
