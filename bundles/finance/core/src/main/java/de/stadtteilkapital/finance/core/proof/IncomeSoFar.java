package de.stadtteilkapital.finance.core.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.stadtteilkapital.finance.api.ProjectIncome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The income of a project up to a proof: what it names, and what earlier ones named. An entry that stands in several proofs
 * is one; one that stands twice in the same proof is two.
 */
final class IncomeSoFar {
    private IncomeSoFar() {}

    /** @param earlier the income of each proof before */
    static List<ProjectIncome> of(List<List<ProjectIncome>> earlier, List<ProjectIncome> named) {
        Map<ProjectIncome, Long> most = new LinkedHashMap<>();
        Stream.concat(earlier.stream(), Stream.of(named))
                .forEach(proof -> proof.stream()
                        .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()))
                        .forEach((income, times) -> most.merge(income, times, Math::max)));
        List<ProjectIncome> all = new ArrayList<>();
        most.forEach((income, times) -> {
            for (long i = 0; i < times; i++) {
                all.add(income);
            }
        });
        return all;
    }
}
