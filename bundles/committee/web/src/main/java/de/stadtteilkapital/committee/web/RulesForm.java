package de.stadtteilkapital.committee.web;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyRules;
import de.stadtteilkapital.committee.api.LostMotion;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.PresidingOrder;
import de.stadtteilkapital.committee.api.TieRule;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.web.Entered;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which somebody enters a body's own rules.
 *
 * @param noticePeriod in days
 */
@LabelsOf({OwnRules.class, BodyRules.class})
record RulesForm(
        @Nullable LocalDate from,
        @Nullable String noticePeriod,
        @Nullable String noticeSource,
        @Nullable String quorumAbove,
        @Nullable Integer quorumLeast,
        @Nullable String quorumSource,
        @Nullable MajorityRule majority,
        @Nullable String majoritySource,
        @Nullable TieRule tie,
        @Nullable String tieSource,
        @Nullable LostMotion lostMotion,
        @Nullable String lostMotionSource,

        @Label(german = "die erste Stellvertretung des Vorsitzes", english = "the first deputy chair") @Nullable
        String deputyChairs,

        @Label(german = "die zweite Stellvertretung des Vorsitzes", english = "the second deputy chair") @Nullable
        String secondDeputy,

        @Label(german = "die dritte Stellvertretung des Vorsitzes", english = "the third deputy chair") @Nullable
        String thirdDeputy,

        @Nullable PresidingOrder presiding,
        @Nullable String presidingSource) {
    /** In which the deputies stand, the first first. */
    private static final List<String> DEPUTIES = List.of("deputyChairs", "secondDeputy", "thirdDeputy");

    /** What was entered last, for another day. */
    static RulesForm of(Body body) {
        OwnRules last = body.own().isEmpty() ? OwnRules.NONE : body.own().get(0);
        return new RulesForm(
                null,
                days(last),
                last.noticeSource(),
                last.quorumAbove(),
                last.quorumLeast(),
                last.quorumSource(),
                last.majority(),
                last.majoritySource(),
                last.tie(),
                last.tieSource(),
                last.lostMotion(),
                last.lostMotionSource(),
                deputy(last, 0),
                deputy(last, 1),
                deputy(last, 2),
                last.presiding(),
                last.presidingSource());
    }

    private static @Nullable String deputy(OwnRules rules, int place) {
        return place < rules.deputyChairs().size() ? rules.deputyChairs().get(place) : null;
    }

    /** A period that is none is shown as it is. */
    static @Nullable String days(OwnRules rules) {
        String period = rules.noticePeriod();
        return period != null && period.matches("P[0-9]+D")
                ? String.valueOf(Period.parse(period).getDays())
                : period;
    }

    /** The form as it was sent, with the days as a period and the deputies as a list. */
    static Entered written(Entered sent) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        List<String> deputies = DEPUTIES.stream()
                .map(sent::one)
                .filter(Objects::nonNull)
                .filter(id -> !id.isBlank())
                .toList();
        DEPUTIES.forEach(fields::remove);
        if (!deputies.isEmpty()) {
            fields.put("deputyChairs", deputies);
        }
        fields.computeIfPresent(
                "noticePeriod",
                (name, typed) -> typed.stream()
                        .map(String::strip)
                        .map(days -> days.matches("[0-9]{1,4}") ? "P" + days + "D" : days)
                        .toList());
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }
}
