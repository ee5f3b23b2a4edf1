package de.stadtteilkapital.platform.core.security;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.RequestId;
import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The security log in files of a folder, as {@code etc/de.stadtteilkapital.securitylog.cfg} says. */
@Component(configurationPid = SecurityLogConfig.PID)
@Designate(ocd = SecurityLogConfig.class)
public final class FileSecurityLog implements SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger(FileSecurityLog.class);

    private final BundleContext context;
    private DailyFiles files;
    private RefusalsOfAMinute refusals;
    private final UnaryOperator<String> hash;
    private final Clock clock;
    private long lost;

    /** Away while there is no database; what happens meanwhile is noted all the same. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile HouseKeys keys;

    @Activate
    public FileSecurityLog(BundleContext context, SecurityLogConfig config) {
        this.context = context;
        files = new DailyFiles(folder(context, config), config.days());
        refusals = new RefusalsOfAMinute(config.refusalsPerMinute());
        hash = new NameHash(() -> requireNonNull(keys).current(NameHash.PURPOSE));
        clock = Clock.systemDefaultZone();
    }

    @Modified
    synchronized void modified(SecurityLogConfig config) {
        write(new StringBuilder(omitted(Long.MAX_VALUE)));
        files = new DailyFiles(folder(context, config), config.days());
        refusals = new RefusalsOfAMinute(config.refusalsPerMinute());
    }

    /** For tests without a container. */
    FileSecurityLog(DailyFiles files, int refusalsPerMinute, UnaryOperator<String> hash, Clock clock) {
        this(null, files, refusalsPerMinute, hash, clock);
    }

    private FileSecurityLog(
            BundleContext context, DailyFiles files, int refusalsPerMinute, UnaryOperator<String> hash, Clock clock) {
        this.context = context;
        this.files = requireNonNull(files);
        this.refusals = new RefusalsOfAMinute(refusalsPerMinute);
        this.hash = requireNonNull(hash);
        this.clock = requireNonNull(clock);
    }

    /** Beside the ordinary log where nothing is said. */
    private static Path folder(BundleContext context, SecurityLogConfig config) {
        return config.folder().isBlank()
                ? Path.of(requireNonNull(context.getProperty("karaf.log")), "security")
                : Path.of(config.folder().strip());
    }

    @Override
    public void note(Occurrence occurrence) {
        // before the lock, since a key is looked for in the database once
        Line told = line().with(occurrence, hash)
                .with("request", RequestId.current().orElse(null));
        synchronized (this) {
            StringBuilder lines = new StringBuilder(omitted());
            if (refusals.admits(occurrence)) {
                lines.append(told);
            }
            write(lines);
        }
    }

    /** What was only counted is told with the next occurrence, at the latest when this stops. */
    @Deactivate
    synchronized void close() {
        write(new StringBuilder(omitted(Long.MAX_VALUE)));
    }

    private String omitted() {
        return omitted(clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond());
    }

    private String omitted(long minute) {
        StringBuilder lines = new StringBuilder();
        refusals.omittedBefore(minute)
                .forEach((address, count) -> lines.append(
                        line().with("kind", "Omitted").with("address", address).with("count", count)));
        return lines.toString();
    }

    private Line line() {
        return new Line().with("time", clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void write(StringBuilder lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (lost > 0) {
            lines.insert(0, line().with("kind", "Lost").with("count", lost));
        }
        try {
            files.add(LocalDate.now(clock), lines.toString());
            lost = 0;
        } catch (IOException e) {
            if (lost == 0) {
                LOG.error("The security log can't be written, a full disk for instance; what is lost is counted.", e);
            }
            lost++;
        }
    }
}
