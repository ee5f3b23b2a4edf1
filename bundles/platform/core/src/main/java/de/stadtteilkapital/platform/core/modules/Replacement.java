package de.stadtteilkapital.platform.core.modules;

import java.util.ArrayList;
import java.util.List;

/**
 * What is going to be replaced, shown before it is: one build, or those of a feature that differ from what runs, all or
 * none of them.
 *
 * @param feature name and version, null where one build was named
 * @param unchanged symbolic names and versions of the feature's other bundles
 */
public record Replacement(String feature, List<Plan> plans, List<String> unchanged) {
    public Replacement {
        plans = List.copyOf(plans);
        unchanged = List.copyOf(unchanged);
    }

    static Replacement of(Plan plan) {
        return new Replacement(null, List.of(plan), List.of());
    }

    /** In lines for the operator. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (feature != null) {
            lines.add(feature + ": " + plans.size() + " builds in turn; all go back where one of them fails");
            unchanged.forEach(bundle -> lines.add("unchanged " + bundle));
        }
        plans.forEach(plan -> lines.addAll(plan.lines()));
        return lines;
    }
}
