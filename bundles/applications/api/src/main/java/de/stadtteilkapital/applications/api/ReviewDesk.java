package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What applications ask of whoever keeps the offices' opinions; where nobody does, the act is refused with 503. */
@ProviderType
public interface ReviewDesk {
    /** Opens the requests that the routes demand, in the unit of work under way. */
    void open(Caller me, Application application);

    /** What still blocks the pre-assessment, each in words; empty for nothing. */
    List<Text> blocking(String application);
}
