package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;

/** What applications ask of whoever keeps the offices' opinions; where nobody does, the act is refused with 503. */
@ProviderType
public interface ReviewDesk {
    /** Opens the requests that the routes demand, in the unit of work under way. */
    void open(Caller me, Application application);

    /** What still blocks the pre-assessment, each in words; empty for nothing. */
    List<Text> blocking(String application);

    /** Those of the applications whose pre-assessment something still blocks; a provider asks in one statement. */
    default Set<String> blocked(Collection<String> applications) {
        return applications.stream()
                .filter(application -> !blocking(application).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
