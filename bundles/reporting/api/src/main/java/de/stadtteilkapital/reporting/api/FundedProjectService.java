package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** What was funded, for everyone. */
@ProviderType
public interface FundedProjectService {
    /** The projects with a grant, public. Filters: {@code district} (required), {@code round}; {@code q} searches titles. */
    Page<FundedProject> fundedProjects(PageRequest request);
}
