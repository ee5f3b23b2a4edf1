package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** The money of rounds, for those who see it: for everyone else it does not exist (404). Sums contain all cases. */
@ProviderType
public interface BudgetService {
    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where the district has no such round */
    Budget budget(Caller me, String district, String round);
}
