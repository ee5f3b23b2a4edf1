package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.acts.Possibility;
import org.osgi.annotation.versioning.ProviderType;

/** What applications ask of whoever grants, before a sponsor agrees to a new start; where nobody does, the act is refused with 503. */
@ProviderType
public interface StartDesk {
    /** Never where a grant or a permit to start early says already when the project begins. */
    Possibility newStart(String application);
}
