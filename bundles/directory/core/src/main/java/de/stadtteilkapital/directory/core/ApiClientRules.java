package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.NewApiClient;
import de.stadtteilkapital.directory.core.persistence.ApiClientRepository;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.ComponentException;

/** For whom a client may be made, and for how long. */
final class ApiClientRules {
    private static final String SOURCE = "DSGVO Art. 32";

    private final ApiClientRepository repository;
    private final int longestDays;
    private final Set<String> usable;

    ApiClientRules(ApiClientRepository repository, int longestDays, Set<String> usable) {
        this.repository = requireNonNull(repository);
        this.longestDays = longestDays;
        this.usable = Set.copyOf(usable);
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

    /** A file of settings has them in one line. */
    static Set<String> usable(ApiClientConfig config) {
        return Arrays.stream(config.scopes())
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
    }

    /** @throws Refusal 422 with all that is wrong */
    void check(NewApiClient asked, LocalDate today) {
        List<Objection> wrong = new ArrayList<>();
        if (!repository.isOffice(asked.office(), asked.district(), today)) {
            wrong.add(new Objection(
                    "/office",
                    new Text(
                            "Für diese Stelle handelt im Stadtteil niemand als Amt; erst braucht sie ein Konto.",
                            "Nobody acts for this organisation as an office in the district; it needs an account first."),
                    "api-client.office",
                    SOURCE));
        }
        List<String> never =
                asked.scopes().stream().filter(scope -> !usable.contains(scope)).toList();
        if (!never.isEmpty()) {
            wrong.add(new Objection(
                    "/scopes",
                    new Text(
                                    "Die Rolle eines Amtes kann %s nie nutzen; möglich sind %s.",
                                    "The role of an office can never use %s; possible are %s.")
                            .with(String.join(", ", never), String.join(", ", new TreeSet<>(usable))),
                    "api-client.scopes",
                    SOURCE));
        }
        LocalDate latest = today.plusDays(longestDays);
        if (asked.expires().isBefore(today) || asked.expires().isAfter(latest)) {
            wrong.add(new Objection(
                    "/expires",
                    new Text("Der letzte Tag liegt zwischen %s und %s.", "The last day is between %s and %s.")
                            .with(today, latest),
                    "api-client.expires",
                    SOURCE));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.rule(wrong);
        }
    }
}
