package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.Optional;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * A rule or catalogue that a bundle brings, as its {@link DistrictModule} tells; its code is not ours to trust.
 *
 * @param kind simple name of the interface: {@code EligibilityRule}
 * @param rule id and version it is registered with
 * @param bundle symbolic name of the bundle it comes from
 * @param build id of that bundle in the framework, so that two builds of one name are told apart
 * @param ranking of its service
 * @param service number of its service
 */
public record Guest(String kind, RuleVersion rule, Home home, String bundle, long build, int ranking, long service) {
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_VERSION = 20;
    private static final String OURS = "de.stadtteilkapital.";

    public Guest {
        requireNonNull(kind);
        requireNonNull(rule);
        requireNonNull(home);
        requireNonNull(bundle);
    }

    public static Guest of(Class<?> kind, ServiceReference<?> service) {
        return of(kind.getSimpleName(), service);
    }

    /** Reads what a service is registered with; what is missing there is empty, and a fault. */
    public static Guest of(String kind, ServiceReference<?> service) {
        return new Guest(
                kind,
                new RuleVersion(text(service, "id", LONGEST_ID), text(service, "version", LONGEST_VERSION)),
                new Home(text(service, "district", LONGEST_ID), text(service, "programme", LONGEST_ID)),
                service.getBundle().getSymbolicName(),
                service.getBundle().getBundleId(),
                service.getProperty(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0,
                (Long) service.getProperty(Constants.SERVICE_ID));
    }

    /** What is too long to be kept with a decision counts as missing. */
    private static String text(ServiceReference<?> service, String property, int longest) {
        return service.getProperty(DistrictModule.PREFIX_ + property) instanceof String text && text.length() <= longest
                ? text
                : "";
    }

    /** {@code rule@bundle}, as a district pins it. */
    public String pin() {
        return rule.rule() + "@" + bundle;
    }

    /** Whether it says nowhere where it speaks, or speaks everywhere though it is not ours: it is asked nowhere. */
    boolean isHomeless() {
        return home.district().isEmpty() || home.isCommon() && !bundle.startsWith(OURS);
    }

    /** What is wrong with how it is registered. */
    public Optional<String> fault() {
        if (home.district().isEmpty()) {
            return Optional.of("@DistrictModule is missing");
        }
        if (isHomeless()) {
            return Optional.of("no district and no programme, though it is not the platform's own");
        }
        if (rule.rule().isEmpty() || rule.version().isEmpty()) {
            return Optional.of("@DistrictModule names no id or no version");
        }
        return home.isCommon() || rule.rule().startsWith(home.name() + ".")
                ? Optional.empty()
                : Optional.of("id does not begin with " + home.name() + ".");
    }
}
