package de.stadtteilkapital.platform.core.start;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns as long as a file of {@code etc} says something else than what is in force, or something that reaches nobody. What
 * nobody has refused is told in the log when it is seen first.
 */
@Component
@HealthCheckService(name = "settings", tags = "room")
public final class SettingsCheck implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsCheck.class);

    private final Refusals refusals;
    private final Strays strays;
    private Set<String> told = Set.of();

    @Activate
    public SettingsCheck(
            @Reference Refusals refusals,
            @Reference ConfigurationAdmin settings,
            @Reference ServiceComponentRuntime components) {
        this.refusals = requireNonNull(refusals);
        strays = new Strays(Path.of(System.getProperty("karaf.etc")), settings, components);
    }

    @Override
    public Result execute() {
        List<String> refused = refusals.all();
        List<String> stray = strays.complaints();
        List<String> unread = strays.unread();
        tell(Stream.concat(stray.stream(), unread.stream()).collect(Collectors.toCollection(TreeSet::new)));
        FormattingResultLog log = new FormattingResultLog();
        log.info(
                "{}",
                refused.isEmpty() && stray.isEmpty() ? "in force as they stand in etc" : "not as they stand in etc");
        unread.forEach(sentence -> log.info("{}", sentence));
        refused.forEach(complaint -> log.warn("not taken: {}", complaint));
        stray.forEach(complaint -> log.warn("{}", complaint));
        return new Result(log);
    }

    private synchronized void tell(Set<String> stray) {
        stray.stream().filter(complaint -> !told.contains(complaint)).forEach(complaint -> LOG.warn("{}.", complaint));
        told = stray;
    }
}
