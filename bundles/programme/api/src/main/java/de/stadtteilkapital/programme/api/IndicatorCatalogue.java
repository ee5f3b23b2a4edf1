package de.stadtteilkapital.programme.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Indicators that a district measures its projects by, besides those of the programme. Registered as a service with
 * {@link de.stadtteilkapital.platform.api.modules.DistrictModule}; its codes may be used in the district's applications
 * and results while it is there, and old ones stay readable when it has gone.
 */
@ConsumerType
@FunctionalInterface
public interface IndicatorCatalogue {
    /** In the order in which forms show them, after the programme's own; a code that these have is passed over. */
    List<CodeList.Code> indicators();
}
