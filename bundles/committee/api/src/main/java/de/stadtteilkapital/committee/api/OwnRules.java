package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body's own rules of procedure say from a day on. What it leaves null is as the district's parameters and then the
 * law have it; a source that is left null is the rules of procedure as a whole.
 *
 * @param from the first day; null for the day on which it is entered, and of what has always held
 * @param noticePeriod ISO 8601 period: {@code P7D}
 * @param quorumAbove a fraction: {@code 1/2}
 * @param quorumSource of the share and of the least number
 * @param deputyChairs ids of the members who preside where the chair is not there or is excluded, the first first; empty
 *     for none
 * @param presiding who does where none of them can
 * @param presidingSource of the deputy chairs and of who comes after them
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
        String majoritySource,

        @Nullable TieRule tie,

        @Label(german = "die Fundstelle zur Stimmengleichheit", english = "the source of the consequence of a tie")
        @Nullable
        @Longest(200)
        String tieSource,

        @Nullable LostMotion lostMotion,

        @Label(
                german = "die Fundstelle zum abgelehnten Antrag",
                english = "the source of the consequence of a lost motion")
        @Nullable
        @Longest(200)
        String lostMotionSource,

        @Most(3) @Longest(60) List<String> deputyChairs,
        @Nullable PresidingOrder presiding,

        @Label(german = "die Fundstelle der Sitzungsleitung", english = "the source of the order of presiding")
        @Nullable
        @Longest(200)
        String presidingSource) {
    private static final Text NO_RULE = new Text(
            "Eine Fundstelle steht nur neben einer eigenen Regel; bitte beide angeben oder keine.",
            "A source stands beside an own rule only; please give both or neither.");
    private static final Text TWICE = new Text(
            "Wer den Vorsitz vertritt, steht in der Reihenfolge einmal.", "A deputy chair stands in the order once.");

    /** Nothing of its own. */
    public static final OwnRules NONE = new OwnRules(null, null, null, null, null, null, null, null);

    public OwnRules {
        Input in = Input.of(OwnRules.class);
        noticePeriod = filled(noticePeriod);
        noticeSource = filled(noticeSource);
        quorumAbove = filled(quorumAbove);
        quorumSource = filled(quorumSource);
        majoritySource = filled(majoritySource);
        tieSource = filled(tieSource);
        lostMotionSource = filled(lostMotionSource);
        presidingSource = filled(presidingSource);
        // an empty choice of a form is nobody
        deputyChairs = in.list("deputyChairs", deputyChairs).stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        in.require(noticePeriod != null || noticeSource == null, "noticeSource", NO_RULE);
        in.require(quorumAbove != null || quorumLeast != null || quorumSource == null, "quorumSource", NO_RULE);
        in.require(majority != null || majoritySource == null, "majoritySource", NO_RULE);
        in.require(tie != null || tieSource == null, "tieSource", NO_RULE);
        in.require(lostMotion != null || lostMotionSource == null, "lostMotionSource", NO_RULE);
        in.require(presiding != null || !deputyChairs.isEmpty() || presidingSource == null, "presidingSource", NO_RULE);
        in.require(deputyChairs.stream().distinct().count() == deputyChairs.size(), "deputyChairs", TWICE);
        in.refuse();
    }

    /** With what a tie, a lost motion and the order of presiding are by law. */
    public OwnRules(
            @Nullable LocalDate from,
            @Nullable String noticePeriod,
            @Nullable String noticeSource,
            @Nullable String quorumAbove,
            @Nullable Integer quorumLeast,
            @Nullable String quorumSource,
            @Nullable MajorityRule majority,
            @Nullable String majoritySource) {
        this(
                from,
                noticePeriod,
                noticeSource,
                quorumAbove,
                quorumLeast,
                quorumSource,
                majority,
                majoritySource,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static @Nullable String filled(@Nullable String written) {
        String stripped = Input.optionalText(written);
        return stripped == null || stripped.isEmpty() ? null : stripped;
    }

    public OwnRules startingOn(@Nullable LocalDate day) {
        return new OwnRules(
                day,
                noticePeriod,
                noticeSource,
                quorumAbove,
                quorumLeast,
                quorumSource,
                majority,
                majoritySource,
                tie,
                tieSource,
                lostMotion,
                lostMotionSource,
                deputyChairs,
                presiding,
                presidingSource);
    }

    /** The same with others as deputy chairs, who preside as the source says. */
    public OwnRules deputisedBy(List<String> deputies, @Nullable String source) {
        return new OwnRules(
                from,
                noticePeriod,
                noticeSource,
                quorumAbove,
                quorumLeast,
                quorumSource,
                majority,
                majoritySource,
                tie,
                tieSource,
                lostMotion,
                lostMotionSource,
                deputies,
                presiding,
                source);
    }

    /** Whether it says the same, from whichever day. */
    public boolean saysAs(OwnRules other) {
        return startingOn(null).equals(other.startingOn(null));
    }
}
