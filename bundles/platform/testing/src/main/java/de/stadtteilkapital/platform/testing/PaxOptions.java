package de.stadtteilkapital.platform.testing;

import static org.ops4j.pax.exam.CoreOptions.environment;
import static org.ops4j.pax.exam.CoreOptions.serverMode;
import static org.ops4j.pax.exam.CoreOptions.workingDirectory;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.overrideJUnitBundles;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.useOwnKarafExamSystemConfiguration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.options.KarafDistributionKitConfigurationOption;
import org.ops4j.pax.exam.karaf.options.KarafDistributionKitConfigurationOption.Platform;

/** How Pax Exam runs the distribution: as shipped, by its own start script, offline, on ports of the test. */
final class PaxOptions {

    private static final String LAUNCHER = "bin/under-test";
    private static final String SCRIPT = """
            #!/bin/sh
            cd "$(dirname "$0")/.." && mkdir -p data/log &&
            exec /bin/sh bin/karaf daemon >> data/log/console.log 2>&1 < /dev/null
            """;

    private PaxOptions() {}

    static Option[] of(Settings settings, Path home, Ports ports, Environment environment) throws IOException {
        Files.writeString(home.resolve(LAUNCHER), SCRIPT);
        List<Option> options = new ArrayList<>();
        options.add(new KarafDistributionKitConfigurationOption(
                        karafDistributionConfiguration()
                                .existing(home.toFile())
                                .name("stadtteilkapital")
                                .karafVersion("4")
                                .useDeployFolder(true),
                        Platform.NIX)
                .executable(LAUNCHER));
        options.add(workingDirectory(settings.directory().resolve("pax-exam").toString()));
        // Pax Exam's own waiting polls without a pause and eats a core
        options.add(serverMode());
        options.add(overrideJUnitBundles());
        options.add(useOwnKarafExamSystemConfiguration("none"));
        options.add(doNotModifyLogConfiguration());
        options.add(put("org.ops4j.pax.web.cfg", "org.osgi.service.http.port", ports.http()));
        options.add(put("org.ops4j.pax.web.cfg", "org.ops4j.pax.web.listening.addresses", "127.0.0.1"));
        options.add(put("org.apache.karaf.shell.cfg", "sshPort", ports.ssh()));
        options.add(put("org.apache.karaf.shell.cfg", "sshHost", "127.0.0.1"));
        options.addAll(offline(settings, home));
        environment.assignments().forEach(assignment -> options.add(environment(assignment)));
        return options.toArray(Option[]::new);
    }

    /** Only what is shipped and Pax Exam's own bundles; a repository of the machine must not fill a gap. */
    private static List<Option> offline(Settings settings, Path home) {
        String file = "org.ops4j.pax.url.mvn.cfg";
        String prefix = "org.ops4j.pax.url.mvn.";
        return List.of(
                put(file, prefix + "repositories", ""),
                put(file, prefix + "useFallbackRepositories", "false"),
                put(file, prefix + "localRepository", home.resolve("data/no-repository")),
                put(
                        file,
                        prefix + "defaultRepositories",
                        "file:${karaf.home}/${karaf.default.repository}@id=system.repository@snapshots,"
                                + settings.repository().toUri() + "@id=exam@snapshots"));
    }

    private static Option put(String file, String key, Object value) {
        return editConfigurationFilePut("etc/" + file, key, value.toString());
    }
}
