package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.LostMotion;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.PresidingOrder;
import de.stadtteilkapital.committee.api.TieRule;
import de.stadtteilkapital.committee.core.RulesChapter.WrittenRules;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.api.setup.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The rules of procedure of bodies that hold, and those to come, with their sources; without the deputy chairs, who are
 * people and stay with the body.
 */
@Component(service = DistrictChapter.class)
public final class RulesChapter implements DistrictChapter<WrittenRules> {
    private static final ChapterHead<WrittenRules> HEAD = new ChapterHead<>(
            "rulesOfProcedure",
            80,
            new Text("Geschäftsordnungen", "Rules of procedure"),
            WrittenRules.class,
            CommitteeRight.KEEP_BODIES);

    /** As it stands in the file. */
    @LabelsOf(OwnRules.class)
    public record WrittenRules(
            @Longest(60) String body,
            @Nullable LocalDate from,
            @Nullable @Longest(20) String noticePeriod,
            @Nullable @Longest(200) String noticeSource,
            @Nullable @Longest(10) String quorumAbove,
            @Nullable Integer quorumLeast,
            @Nullable @Longest(200) String quorumSource,
            @Nullable MajorityRule majority,
            @Nullable @Longest(200) String majoritySource,
            @Nullable TieRule tie,
            @Nullable @Longest(200) String tieSource,
            @Nullable LostMotion lostMotion,
            @Nullable @Longest(200) String lostMotionSource,
            @Nullable PresidingOrder presiding,
            @Nullable @Longest(200) String presidingSource) {
        public WrittenRules {
            Input in = Input.of(WrittenRules.class);
            body = in.text("body", body, 60);
            in.refuse();
            // objects in the words of the form in which rules are set
            OwnRules checked = new OwnRules(
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
                    List.of(),
                    presiding,
                    presidingSource);
            noticePeriod = checked.noticePeriod();
            noticeSource = checked.noticeSource();
            quorumAbove = checked.quorumAbove();
            quorumSource = checked.quorumSource();
            majoritySource = checked.majoritySource();
            tieSource = checked.tieSource();
            lostMotionSource = checked.lostMotionSource();
            presidingSource = checked.presidingSource();
        }

        static WrittenRules of(String body, OwnRules rules, @Nullable LocalDate from) {
            return new WrittenRules(
                    body,
                    from,
                    rules.noticePeriod(),
                    rules.noticeSource(),
                    rules.quorumAbove(),
                    rules.quorumLeast(),
                    rules.quorumSource(),
                    rules.majority(),
                    rules.majoritySource(),
                    rules.tie(),
                    rules.tieSource(),
                    rules.lostMotion(),
                    rules.lostMotionSource(),
                    rules.presiding(),
                    rules.presiding() == null ? null : rules.presidingSource());
        }

        OwnRules rules() {
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
                    List.of(),
                    presiding,
                    presidingSource);
        }
    }

    private final CommitteeAdmin bodies;
    private final BusinessClock clock;

    @Activate
    public RulesChapter(@Reference CommitteeAdmin bodies, @Reference BusinessClock clock) {
        this.bodies = requireNonNull(bodies);
        this.clock = requireNonNull(clock);
    }

    @Override
    public ChapterHead<WrittenRules> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenRules entry) {
        return entry.from() == null ? entry.body() : entry.body() + " " + entry.from();
    }

    @Override
    public List<WrittenRules> entries(Caller me, String district) {
        return BodyChapter.all(bodies, me, district).stream()
                .flatMap(body ->
                        versions(body)
                                .written(rules -> rules, (rules, from) -> WrittenRules.of(body.id(), rules, from))
                                .stream())
                .toList();
    }

    private Since<OwnRules> versions(Body body) {
        return Since.of(body.own(), RulesChapter::firstDay, clock.today());
    }

    private static LocalDate firstDay(OwnRules rules) {
        return rules.from() == null ? LocalDate.MIN : rules.from();
    }

    @Override
    public WrittenRules settled(Caller me, String district, WrittenRules entry) {
        LocalDate from = Stream.of(entry.body())
                        .flatMap(id -> BodyChapter.all(bodies, me, district).stream()
                                .filter(body -> body.id().equals(id)))
                        .findFirst()
                        .map(body -> versions(body).settled(entry.from()) == null)
                        .orElse(false)
                ? null
                : entry.from();
        return WrittenRules.of(entry.body(), entry.rules(), from);
    }

    @Override
    public void add(Caller me, String district, WrittenRules entry) {
        OwnRules last = bodies.body(me, district, entry.body()).own().stream()
                .findFirst()
                .orElse(OwnRules.NONE);
        OwnRules asked = entry.rules();
        String source = asked.presidingSource() == null && !last.deputyChairs().isEmpty()
                ? last.presidingSource()
                : asked.presidingSource();
        bodies.setRules(me, district, entry.body(), asked.deputisedBy(last.deputyChairs(), source));
    }

    @Override
    public void change(Caller me, String district, WrittenRules before, WrittenRules after) {
        add(me, district, after);
    }

    @Override
    public void remove(Caller me, String district, WrittenRules entry, LocalDate taken) {
        bodies.withdrawRules(me, district, entry.body(), entry.from() == null ? taken : entry.from());
    }

    /** What was entered for the same day before holds again of itself. */
    @Override
    public void restore(Caller me, String district, WrittenRules before, WrittenRules after, LocalDate taken) {
        remove(me, district, after, taken);
    }
}
