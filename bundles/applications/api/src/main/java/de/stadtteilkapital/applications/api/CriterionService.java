package de.stadtteilkapital.applications.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The criteria by which applications are compared; public. */
@ProviderType
@FunctionalInterface
public interface CriterionService {
    /** Those that hold today in a district, in their order; null for those that hold where a district has none. */
    List<Criterion> criteria(@Nullable String district);
}
