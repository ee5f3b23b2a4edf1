package de.stadtteilkapital.platform.core.modules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.jobs.Job;
import de.stadtteilkapital.platform.api.jobs.RunsEvery;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.GuestReport;
import de.stadtteilkapital.platform.api.rules.Guests;
import de.stadtteilkapital.platform.persistence.Timetable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What bundles add to the rooms right now, told by the properties of their services: timed jobs, rules, catalogues. */
@Component(service = Contributions.class)
public final class Contributions {
    /** Of the services that belong to one district, or to all. */
    static final String DISTRICT = DistrictModule.PREFIX_ + "district";

    private static final String JOB = RunsEvery.PREFIX_ + "job";
    private static final String PERIOD = RunsEvery.PREFIX_ + "period";
    private static final String COMPONENT = "component.name";

    private final BundleContext context;
    private final Timetable timetable;
    private final Guests guests;

    @Activate
    public Contributions(BundleContext context, @Reference Timetable timetable, @Reference Guests guests) {
        this.guests = requireNonNull(guests);
        this.context = requireNonNull(context);
        this.timetable = requireNonNull(timetable);
    }

    /** By name; of several with one name the one that runs comes first. */
    public List<TimedJob> jobs() {
        Map<String, Timetable.Entry> entries =
                timetable.entries().stream().collect(Collectors.toMap(Timetable.Entry::job, Function.identity()));
        Map<String, List<ServiceReference<Job>>> byName = jobServices().stream()
                .sorted(Comparator.reverseOrder())
                .collect(Collectors.groupingBy(job -> (String) job.getProperty(JOB)));
        return byName.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(name -> name.getValue().stream()
                        .map(job -> job(job, job == name.getValue().get(0), entries.get(name.getKey()))))
                .toList();
    }

    private Collection<ServiceReference<Job>> jobServices() {
        try {
            return context.getServiceReferences(Job.class, "(" + JOB + "=*)");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TimedJob job(ServiceReference<Job> job, boolean chosen, Timetable.Entry entry) {
        return new TimedJob(
                (String) job.getProperty(JOB),
                (String) job.getProperty(PERIOD),
                bundle(job),
                chosen,
                entry == null ? null : entry.ran(),
                entry == null ? null : entry.due());
    }

    /** By kind, home and id: what a room asks, with how it has behaved, and what only a stranger's room knows. */
    public List<Contribution> rules() {
        Map<Long, GuestReport> reports = guests.reports().stream()
                .collect(Collectors.toMap(report -> report.guest().service(), Function.identity(), (a, b) -> a));
        return ruleServices()
                .flatMap(rule -> Arrays.stream((String[]) rule.getProperty(Constants.OBJECTCLASS))
                        .map(kind -> contribution(
                                simple(kind), rule, reports.get((Long) rule.getProperty(Constants.SERVICE_ID)))))
                .sorted(Comparator.comparing(Contribution::kind)
                        .thenComparing(Contribution::home)
                        .thenComparing(Contribution::rule))
                .toList();
    }

    private static Contribution contribution(String kind, ServiceReference<?> service, GuestReport report) {
        Guest guest = Guest.of(kind, service);
        String id = guest.rule().rule().isEmpty() ? name(service) : guest.rule().rule();
        boolean known = report != null && report.guest().kind().equals(kind);
        return new Contribution(
                kind,
                id,
                guest.rule().version(),
                guest.home().name(),
                bundle(service),
                known ? report.state() : "not asked by a room of ours",
                known ? report.calls() : 0,
                known ? report.slowest() : Duration.ZERO,
                known ? report.failures() : 0);
    }

    private Stream<ServiceReference<?>> ruleServices() {
        try {
            // all of them: a district's interface need not be one that this bundle sees
            ServiceReference<?>[] found = context.getAllServiceReferences(null, "(" + DISTRICT + "=*)");
            return found == null ? Stream.empty() : Stream.of(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of what no component brings only the service's number tells one from the other. */
    private static String name(ServiceReference<?> rule) {
        return rule.getProperty(COMPONENT) instanceof String component
                ? simple(component)
                : "service " + rule.getProperty(Constants.SERVICE_ID);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String bundle(ServiceReference<?> service) {
        return service.getBundle().getSymbolicName() + " " + service.getBundle().getVersion();
    }
}
