package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the open cases of a district stand before the rules of eligibility.
 *
 * @param more whether there are cases that were not looked at
 */
@LabelsOf(TouchedCases.class)
public record CaseStands(List<CaseStand> cases, boolean more) {
    private static final Text NO_LONGER = new Text("Ohne die Regel „%s“.", "Without the rule “%s”.");

    /**
     * A case.
     *
     * @param called its file number, or its title as long as it has none
     * @param said what each rule says of it
     */
    @LabelsOf(TouchedCase.class)
    public record CaseStand(
            String application,
            String called,

            @Label(german = "die Urteile", english = "the judgements")
            Map<String, Said> said) {
        public CaseStand {
            said = Map.copyOf(said);
        }

        private Optional<Text> difference(CaseStand later) {
            return Stream.concat(said.keySet().stream(), later.said.keySet().stream())
                    .distinct()
                    .sorted()
                    .filter(rule -> !outcome(rule).equals(later.outcome(rule)))
                    .map(rule ->
                            later.said.containsKey(rule) ? later.said.get(rule).message() : NO_LONGER.with(rule))
                    .reduce((one, other) ->
                            new Text(one.german() + " " + other.german(), one.english() + " " + other.english()));
        }

        private String outcome(String rule) {
            return Optional.ofNullable(said.get(rule)).map(Said::outcome).orElse("");
        }
    }

    /** What a rule says: passed, failed, or that it can't tell. */
    public record Said(
            @Label(german = "das Urteil", english = "the judgement")
            String outcome,

            @Label(german = "die Begründung", english = "the reason")
            Text message) {}

    public CaseStands {
        cases = List.copyOf(cases);
    }

    /** Those that stand otherwise later. */
    public TouchedCases touched(CaseStands later) {
        Map<String, CaseStand> then =
                later.cases.stream().collect(Collectors.toMap(CaseStand::application, Function.identity()));
        return new TouchedCases(
                cases.stream()
                        .flatMap(now -> Stream.ofNullable(then.get(now.application()))
                                .flatMap(after -> now.difference(after).stream())
                                .map(why -> new TouchedCase(now.application(), now.called(), why, false)))
                        .toList(),
                more || later.more);
    }
}
