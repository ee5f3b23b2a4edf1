package de.stadtteilkapital.platform.api.rules;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The guests that bring one id. The newest version is asked, and its old ones stay for the replay; of two builds of one
 * bundle, which are there during an exchange, the higher ranked, then the elder. What is left from bundles of different
 * names are twins: the district's pin says whose is asked, and where it says nothing all are.
 *
 * @param all at least one
 */
record Candidates(List<Guest> all) {
    /** The district's own before the programme's before the common, then by rank, then the newest, then the elder. */
    static final Comparator<Guest> NEAREST_FIRST = Comparator.<Guest>comparingInt(
                    guest -> guest.home().distance())
            .thenComparing(Guest::ranking, Comparator.reverseOrder())
            .thenComparing(Guest::rule, RuleVersion.NEWEST_FIRST)
            .thenComparing(Guest::service);

    private static final Comparator<Guest> BETTER_BUILD =
            Comparator.comparing(Guest::ranking, Comparator.reverseOrder()).thenComparing(Guest::service);

    Candidates {
        all = List.copyOf(all);
    }

    Guest first() {
        return all.stream().min(NEAREST_FIRST).orElseThrow();
    }

    List<Choice> chosen(Terms terms) {
        if (!terms.pinsRule(first().rule().rule())) {
            return newest(all).map(Choice::asked).toList();
        }
        List<Guest> pinned =
                all.stream().filter(guest -> terms.pins().contains(guest.pin())).toList();
        return pinned.isEmpty()
                ? List.of(new Choice(first(), Silence.PINNED_ELSEWHERE))
                : newest(pinned).map(Choice::asked).toList();
    }

    private static Stream<Guest> newest(List<Guest> guests) {
        Guest newest = guests.stream()
                .min(Comparator.comparing(Guest::rule, RuleVersion.NEWEST_FIRST))
                .orElseThrow();
        return guests.stream()
                .filter(guest -> guest.rule().equals(newest.rule()))
                .collect(groupingBy(Guest::bundle))
                .values()
                .stream()
                .map(Candidates::ofBestBuild)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(Guest::bundle).thenComparing(Guest::service));
    }

    /** All that it brings: two of one id in one build are a mistake, and none of them is dropped in silence. */
    private static List<Guest> ofBestBuild(List<Guest> ofOneName) {
        long best = ofOneName.stream().min(BETTER_BUILD).map(Guest::build).orElseThrow();
        return ofOneName.stream().filter(guest -> guest.build() == best).toList();
    }
}
