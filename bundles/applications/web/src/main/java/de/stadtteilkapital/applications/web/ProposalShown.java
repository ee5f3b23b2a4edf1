package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sponsor wrote, in words: codes and ids as people call them. */
public final class ProposalShown {
    private final Proposal proposal;
    private final @Nullable String goal;
    private final List<String> needs;
    private final Map<String, Text> types;
    private final Map<String, Text> features;
    private final Map<String, Text> groups;
    private final Map<String, Text> lines;
    private final Map<String, Text> indicators;

    ProposalShown(Proposal proposal, Programme programme) {
        this.proposal = requireNonNull(proposal);
        goal = proposal.goal() == null ? null : programme.goal(proposal.goal());
        needs = programme.needNames(proposal.needs());
        types = texts(
                programme,
                "projectType",
                Stream.ofNullable(proposal.projectType()).toList());
        features = texts(programme, "feature", proposal.features());
        groups = texts(programme, "targetGroup", proposal.targetGroups());
        lines = texts(
                programme,
                "budgetLine",
                proposal.financingPlan().stream().map(PlanLine::line).toList());
        indicators = texts(
                programme,
                "indicator",
                proposal.indicators().stream().map(IndicatorTarget::code).toList());
    }

    private Map<String, Text> texts(Programme programme, String list, Collection<String> codes) {
        return programme.codes(proposal.district(), known -> known.texts(list, codes));
    }

    public Proposal written() {
        return proposal;
    }

    public @Nullable String goal() {
        return goal;
    }

    /** Those of the district's needs that it serves. */
    public List<String> needs() {
        return needs;
    }

    public @Nullable Text type() {
        return proposal.projectType() == null ? null : of(types, proposal.projectType());
    }

    public List<Text> features() {
        return proposal.features().stream().map(code -> of(features, code)).toList();
    }

    public List<Text> targetGroups() {
        return proposal.targetGroups().stream().map(code -> of(groups, code)).toList();
    }

    public Text line(PlanLine line) {
        return of(lines, line.line());
    }

    public Text indicator(IndicatorTarget indicator) {
        return of(indicators, indicator.code());
    }

    public Money total() {
        return proposal.planTotal();
    }

    /** A code that its list no longer has is shown as it is written. */
    private static Text of(Map<String, Text> texts, String code) {
        return texts.getOrDefault(code, Text.same(code));
    }
}
