package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.NewApiClient;
import de.stadtteilkapital.directory.core.persistence.ApiClientRepository;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.osgi.service.component.ComponentException;

/** For whom a client may be made, and for how long. */
final class ApiClientRules {
    private static final String SOURCE = "DSGVO Art. 32";

    private final ApiClientRepository repository;
    private final int longestDays;

    ApiClientRules(ApiClientRepository repository, int longestDays) {
        this.repository = requireNonNull(repository);
        this.longestDays = longestDays;
    }

    /** @throws IllegalStateException with a sentence that names the key, where it is no number of days */
    static int longest(ApiClientConfig config) {
        String wrong = "etc/" + ApiClientConfig.PID + ".cfg: longest.days is not a whole number above zero.";
        try {
            int days = config.longest_days();
            if (days > 0) {
                return days;
            }
        } catch (ComponentException e) {
            throw new IllegalStateException(wrong, e);
        }
        throw new IllegalStateException(wrong);
    }

    void check(NewApiClient asked, LocalDate today) {
        if (!repository.isOffice(asked.office(), asked.district())) {
            throw Refusal.rule(
                    "/office",
                    new Text(
                            "Für diese Stelle handelt im Stadtteil niemand als Amt; erst braucht sie ein Konto.",
                            "Nobody acts for this organisation as an office in the district; it needs an account first."),
                    "api-client.office",
                    SOURCE);
        }
        LocalDate latest = today.plusDays(longestDays);
        if (asked.expires().isBefore(today) || asked.expires().isAfter(latest)) {
            throw Refusal.rule(
                    "/expires",
                    new Text("Der letzte Tag liegt zwischen %s und %s.", "The last day is between %s and %s.")
                            .with(today, latest),
                    "api-client.expires",
                    SOURCE);
        }
    }
}
