package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedAdmin;
import de.stadtteilkapital.programme.api.NeedEnd;
import de.stadtteilkapital.programme.api.NewNeed;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.ProgrammeService;
import de.stadtteilkapital.programme.core.chapters.NeedChapter.WrittenNeed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs of a district that have not ended. */
@Component(service = DistrictChapter.class)
public final class NeedChapter implements DistrictChapter<WrittenNeed> {
    private static final ChapterHead<WrittenNeed> HEAD =
            new ChapterHead<>("needs", 35, new Text("Bedarfe", "Needs"), WrittenNeed.class, ProgrammeRight.KEEP);

    private static final Text NO_GOAL = new Text(
            "Das Ziel „%s“ hat der Aktionsplan nicht, der gilt.", "The action plan that holds has no goal “%s”.");

    /**
     * As it stands in the file.
     *
     * @param from its first day; null for one that holds
     * @param to its last day; null for none
     * @param goals their titles
     */
    @LabelsOf(Need.class)
    public record WrittenNeed(
            @Longest(200) String title,
            @Nullable @Longest(2000) @Multiline String text,
            @Longest(200) String source,

            @Nullable @Coded("targetGroup") @Most(20) @Longest(60)
            List<String> targetGroups,

            Need.Priority priority,
            @Most(20) @Longest(300) List<String> goals,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public WrittenNeed {
            // objects in the words of the form in which a need is changed
            ChangedNeed checked = new ChangedNeed(title, text, source, targetGroups, priority, goals);
            title = checked.title();
            text = checked.text();
            source = checked.source();
            targetGroups = checked.targetGroups();
            goals = checked.goals();
        }

        /** The same with the days of another. */
        WrittenNeed onDaysOf(WrittenNeed other) {
            return new WrittenNeed(title, text, source, targetGroups, priority, goals, other.from, other.to);
        }

        WrittenNeed since(@Nullable LocalDate day) {
            return new WrittenNeed(title, text, source, targetGroups, priority, goals, day, to);
        }
    }

    private final NeedAdmin needs;
    private final ProgrammeService programme;

    @Activate
    public NeedChapter(@Reference NeedAdmin needs, @Reference ProgrammeService programme) {
        this.needs = requireNonNull(needs);
        this.programme = requireNonNull(programme);
    }

    @Override
    public ChapterHead<WrittenNeed> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenNeed entry) {
        return entry.from() == null ? entry.title() : entry.title() + " " + entry.from();
    }

    private List<Need> standing(Caller me, String district) {
        return needs.needs(me, district).stream()
                .filter(need -> need.state() != Need.State.ENDED)
                .toList();
    }

    @Override
    public List<WrittenNeed> entries(Caller me, String district) {
        List<Need> all = standing(me, district);
        Map<String, String> titles = programme.goalNames(
                me, all.stream().flatMap(need -> need.goals().stream()).collect(Collectors.toSet()));
        return all.stream()
                .map(need -> new WrittenNeed(
                        need.title(),
                        need.text(),
                        need.source(),
                        need.targetGroups(),
                        need.priority(),
                        need.goals().stream()
                                .map(goal -> titles.getOrDefault(goal, goal))
                                .toList(),
                        need.state() == Need.State.HOLDS ? null : need.from(),
                        need.to()))
                .toList();
    }

    @Override
    public WrittenNeed settled(Caller me, String district, WrittenNeed entry) {
        return holds(me, district, entry) ? entry.since(null) : entry;
    }

    /** Whether it names the day since which it holds. */
    private boolean holds(Caller me, String district, WrittenNeed entry) {
        return standing(me, district).stream()
                .filter(need -> need.state() == Need.State.HOLDS)
                .anyMatch(need ->
                        need.title().equals(entry.title()) && need.from().equals(entry.from()));
    }

    /** @param kept ids of goals that it has already, which may stay when another plan holds */
    private List<String> goals(Caller me, String district, WrittenNeed entry, List<String> kept) {
        Map<String, String> ids = new HashMap<>();
        programme.goalNames(me, kept).forEach((id, title) -> ids.put(title, id));
        (entry.from() == null ? programme.goalsToday(district) : programme.goalsOn(district, entry.from()))
                .forEach(goal -> ids.put(goal.title(), goal.id()));
        return entry.goals().stream().map(named(ids)).toList();
    }

    private static Function<String, String> named(Map<String, String> ids) {
        return title -> {
            String id = ids.get(title);
            if (id == null) {
                throw Refusal.invalid("/goals", NO_GOAL.with(title));
            }
            return id;
        };
    }

    @Override
    public boolean isOver(Caller me, String district, WrittenNeed entry) {
        return needs.needs(me, district).stream()
                .filter(need -> need.state() == Need.State.ENDED)
                .anyMatch(need -> need.title().equals(entry.title())
                        && (entry.from() == null || entry.from().equals(need.from())));
    }

    @Override
    public void add(Caller me, String district, WrittenNeed entry) {
        Need added = needs.add(
                me,
                new NewNeed(
                        district,
                        entry.title(),
                        entry.text(),
                        entry.source(),
                        entry.targetGroups(),
                        entry.priority(),
                        goals(me, district, entry, List.of()),
                        entry.from()));
        if (entry.to() != null) {
            needs.end(me, added.id(), new NeedEnd(entry.to()));
        }
    }

    @Override
    public void change(Caller me, String district, WrittenNeed before, WrittenNeed after) {
        Need need = named(me, district, before);
        if (!before.equals(after.onDaysOf(before))) {
            needs.change(
                    me,
                    need.id(),
                    new ChangedNeed(
                            after.title(),
                            after.text(),
                            after.source(),
                            after.targetGroups(),
                            after.priority(),
                            goals(me, district, after, need.goals())));
        }
        if (!Objects.equals(before.to(), after.to())) {
            needs.end(me, need.id(), new NeedEnd(after.to()));
        }
    }

    @Override
    public void remove(Caller me, String district, WrittenNeed entry, LocalDate taken) {
        needs.remove(me, named(me, district, settled(me, district, entry)).id());
    }

    /** One that was to come may hold by now, and then names no first day. */
    @Override
    public void restore(Caller me, String district, WrittenNeed before, WrittenNeed after, LocalDate taken) {
        change(me, district, settled(me, district, after), before);
    }

    private Need named(Caller me, String district, WrittenNeed entry) {
        return standing(me, district).stream()
                .filter(one -> one.title().equals(entry.title()))
                .filter(one -> entry.from() == null
                        ? one.state() == Need.State.HOLDS
                        : one.from().equals(entry.from()))
                .findFirst()
                .orElseThrow();
    }
}
