package de.stadtteilkapital.partners.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.partners.api.CaseExcerpt;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The excerpt of a case in words: codes as people call them, and as they are written where nobody calls them so. */
public final class ExcerptShown {
    private final CaseExcerpt excerpt;
    private final Map<String, Text> types;
    private final Map<String, Text> features;
    private final Map<String, Text> groups;
    private final Map<String, Text> lines;

    /** @param lists the list of a name in the district of the case */
    ExcerptShown(CaseExcerpt excerpt, Function<String, CodeList> lists) {
        this.excerpt = requireNonNull(excerpt);
        types = lists.apply("projectType")
                .texts(Stream.ofNullable(excerpt.projectType()).toList());
        features = lists.apply("feature").texts(excerpt.features());
        groups = lists.apply("targetGroup").texts(excerpt.targetGroups());
        lines = lists.apply("budgetLine")
                .texts(excerpt.financingPlan().stream()
                        .map(CaseExcerpt.Line::line)
                        .toList());
    }

    public CaseExcerpt written() {
        return excerpt;
    }

    /** The type, where it is said, and what is special about the project. */
    public List<Text> kinds() {
        return Stream.concat(
                        Stream.ofNullable(excerpt.projectType()).map(code -> word(types, code)),
                        excerpt.features().stream().map(code -> word(features, code)))
                .toList();
    }

    public List<Text> targetGroups() {
        return excerpt.targetGroups().stream().map(code -> word(groups, code)).toList();
    }

    public Text line(CaseExcerpt.Line line) {
        return word(lines, line.line());
    }

    public Money total() {
        return Money.sum(excerpt.financingPlan().stream().map(CaseExcerpt.Line::amount));
    }

    private static Text word(Map<String, Text> texts, String code) {
        return texts.getOrDefault(code, Text.same(code));
    }
}
