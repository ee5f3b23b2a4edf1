package de.stadtteilkapital.applications.core.rules;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** What a draft may still lack, an application must say. */
@Component
@DistrictModule(id = Complete.ID, version = Complete.VERSION)
public final class Complete implements EligibilityRule {
    public static final String ID = "applications.complete";
    static final String VERSION = "1";

    static final RuleMark MARK =
            new RuleMark(ID, VERSION, "Antragsvordruck (Stammblatt Teil I und Projektskizze); VwVfG § 26 Abs. 2", "");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        List<Text> missing = lacking(facts.application().proposal()).stream()
                .map(field -> Labels.heading(Proposal.class, field))
                .toList();
        return missing.isEmpty()
                ? MARK.passed(new Text("Alle Angaben sind da.", "Everything is stated."))
                : MARK.failed(Words.fill(
                        new Text("Es fehlt noch: %s; bitte ergänzen.", "Still missing: %s; please add it."),
                        joined(missing)));
    }

    /** The components that say nothing yet. */
    public static List<String> lacking(Proposal proposal) {
        Map<String, Boolean> lacks = new LinkedHashMap<>();
        lacks.put("summary", proposal.summary() == null || proposal.summary().isBlank());
        lacks.put("projectType", proposal.projectType() == null);
        lacks.put("targetGroups", proposal.targetGroups().isEmpty());
        lacks.put("start", proposal.start() == null);
        lacks.put("end", proposal.end() == null);
        return lacks.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Text joined(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::german).collect(Collectors.joining(", ")),
                texts.stream().map(Text::english).collect(Collectors.joining(", ")));
    }
}
