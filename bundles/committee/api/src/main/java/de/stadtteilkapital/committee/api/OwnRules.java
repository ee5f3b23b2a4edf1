package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body's own rules of procedure say from a day on. What it leaves null is as the district's parameters and then the
 * law have it; a source that is left null is the rules of procedure as a whole.
 *
 * @param from the first day; null for the day on which it is entered, and of what has always held
 * @param noticePeriod ISO 8601 period: {@code P7D}
 * @param quorumAbove a fraction: {@code 1/2}
 * @param quorumSource of the share and of the least number
 */
@LabelsOf(BodyRules.class)
public record OwnRules(
        @Nullable LocalDate from,
        @Nullable @Longest(20) String noticePeriod,

        @Label(german = "die Fundstelle der Ladungsfrist", english = "the source of the notice period")
        @Nullable
        @Longest(200)
        String noticeSource,

        @Nullable @Longest(10) String quorumAbove,
        @Nullable Integer quorumLeast,

        @Label(german = "die Fundstelle der Beschlussfähigkeit", english = "the source of the quorum")
        @Nullable
        @Longest(200)
        String quorumSource,

        @Nullable MajorityRule majority,

        @Label(german = "die Fundstelle der Mehrheit", english = "the source of the majority") @Nullable @Longest(200)
        String majoritySource) {
    private static final Text NO_RULE = new Text(
            "Eine Fundstelle steht nur neben einer eigenen Regel; bitte beide angeben oder keine.",
            "A source stands beside an own rule only; please give both or neither.");

    /** Nothing of its own. */
    public static final OwnRules NONE = new OwnRules(null, null, null, null, null, null, null, null);

    public OwnRules {
        Input in = Input.of(OwnRules.class);
        noticePeriod = filled(noticePeriod);
        noticeSource = filled(noticeSource);
        quorumAbove = filled(quorumAbove);
        quorumSource = filled(quorumSource);
        majoritySource = filled(majoritySource);
        in.require(noticePeriod != null || noticeSource == null, "noticeSource", NO_RULE);
        in.require(quorumAbove != null || quorumLeast != null || quorumSource == null, "quorumSource", NO_RULE);
        in.require(majority != null || majoritySource == null, "majoritySource", NO_RULE);
        in.refuse();
    }

    private static @Nullable String filled(@Nullable String written) {
        String stripped = Input.optionalText(written);
        return stripped == null || stripped.isEmpty() ? null : stripped;
    }

    public OwnRules startingOn(@Nullable LocalDate day) {
        return new OwnRules(
                day, noticePeriod, noticeSource, quorumAbove, quorumLeast, quorumSource, majority, majoritySource);
    }

    /** Whether it says the same, from whichever day. */
    public boolean saysAs(OwnRules other) {
        return startingOn(null).equals(other.startingOn(null));
    }
}
