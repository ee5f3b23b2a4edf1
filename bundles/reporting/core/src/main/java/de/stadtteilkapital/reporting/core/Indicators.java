package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.reporting.api.IndicatorActual;
import de.stadtteilkapital.reporting.api.IndicatorResult;
import de.stadtteilkapital.reporting.api.ProjectResults;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets what indicators came to beside what was planned. */
final class Indicators {
    private final CodeTexts codes;

    Indicators(CodeTexts codes) {
        this.codes = codes;
    }

    /** In the order of the code list. */
    List<IndicatorResult> of(Application application, ProjectResults results) {
        Map<String, Long> targets = new LinkedHashMap<>();
        for (IndicatorTarget target : application.proposal().indicators()) {
            targets.merge(target.code(), target.target().longValue(), Long::sum);
        }
        Map<String, Long> actuals = new LinkedHashMap<>();
        for (IndicatorActual indicator : results.indicators()) {
            actuals.put(indicator.code(), indicator.actual());
        }
        return results(targets, actuals);
    }

    /** What the projects add up to. */
    List<IndicatorResult> sum(Collection<List<IndicatorResult>> projects) {
        Map<String, Long> targets = new LinkedHashMap<>();
        Map<String, Long> actuals = new LinkedHashMap<>();
        for (List<IndicatorResult> project : projects) {
            for (IndicatorResult result : project) {
                add(targets, result.code(), result.target());
                add(actuals, result.code(), result.actual());
            }
        }
        return results(targets, actuals);
    }

    private static void add(Map<String, Long> sums, String code, Long value) {
        if (value != null) {
            sums.merge(code, value, Long::sum);
        }
    }

    private List<IndicatorResult> results(Map<String, Long> targets, Map<String, Long> actuals) {
        Set<String> present = new LinkedHashSet<>();
        codes.of(ResultCodes.INDICATOR).forEach(code -> present.add(code.code()));
        present.removeIf(code -> !targets.containsKey(code) && !actuals.containsKey(code));
        present.addAll(targets.keySet());
        present.addAll(actuals.keySet());
        return present.stream()
                .map(code -> new IndicatorResult(
                        code, codes.text(ResultCodes.INDICATOR, code), targets.get(code), actuals.get(code)))
                .toList();
    }
}
