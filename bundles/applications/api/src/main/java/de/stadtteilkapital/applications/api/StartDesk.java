package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.acts.Possibility;
import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** What applications ask of whoever grants, before a sponsor agrees to a new start; where nobody does, the act is refused with 503. */
@ProviderType
public interface StartDesk {
    /** Never where a grant or a permit to start early says already when the project begins. */
    Possibility newStart(String application);

    /** Those of them for which it is never; in two statements, however many. */
    Set<String> settled(Collection<String> applications);
}
