package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.CriterionAdmin;
import de.stadtteilkapital.applications.api.NewCriteriaSet;
import de.stadtteilkapital.applications.api.NewCriterion;
import de.stadtteilkapital.applications.core.CriteriaChapter.WrittenCriteria;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.api.setup.Since;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sets of criteria that hold, and those to come. */
@Component(service = DistrictChapter.class)
public final class CriteriaChapter implements DistrictChapter<WrittenCriteria> {
    private static final ChapterHead<WrittenCriteria> HEAD = new ChapterHead<>(
            "criteria",
            60,
            new Text("Auswahlkriterien", "Criteria"),
            WrittenCriteria.class,
            ApplicationRight.KEEP_CRITERIA);

    /**
     * As it stands in the file.
     *
     * @param from the first day; null for what holds
     */
    @LabelsOf(CriteriaSet.class)
    public record WrittenCriteria(
            @Nullable LocalDate from, @Most(40) List<NewCriterion> criteria) {
        public WrittenCriteria {
            Input in = Input.of(WrittenCriteria.class);
            criteria = in.some("criteria", criteria);
            in.refuse();
        }
    }

    private final CriterionAdmin criteria;
    private final BusinessClock clock;

    @Activate
    public CriteriaChapter(@Reference CriterionAdmin criteria, @Reference BusinessClock clock) {
        this.criteria = requireNonNull(criteria);
        this.clock = requireNonNull(clock);
    }

    @Override
    public ChapterHead<WrittenCriteria> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenCriteria entry) {
        return Since.key(entry.from());
    }

    private Since<CriteriaSet> sets(Caller me, String district) {
        return Since.of(
                criteria.sets(me, district).stream()
                        .filter(set -> set.state() != CriteriaSet.State.WITHDRAWN)
                        .toList(),
                CriteriaSet::from,
                clock.today());
    }

    @Override
    public List<WrittenCriteria> entries(Caller me, String district) {
        return sets(me, district)
                .written(
                        set -> set.criteria().stream()
                                .map(CriteriaChapter::written)
                                .toList(),
                        (all, from) -> new WrittenCriteria(from, all));
    }

    private static NewCriterion written(Criterion criterion) {
        return new NewCriterion(
                criterion.title().german(), criterion.title().english(), criterion.weight(), criterion.maxPoints());
    }

    @Override
    public WrittenCriteria settled(Caller me, String district, WrittenCriteria entry) {
        return new WrittenCriteria(sets(me, district).settled(entry.from()), entry.criteria());
    }

    @Override
    public void add(Caller me, String district, WrittenCriteria entry) {
        LocalDate from = entry.from() == null ? clock.today() : entry.from();
        criteria.enter(me, district, new NewCriteriaSet(from, entry.criteria()));
    }

    @Override
    public void change(Caller me, String district, WrittenCriteria before, WrittenCriteria after) {
        if (before.from() != null) {
            withdraw(me, district, before.from());
        }
        add(me, district, after);
    }

    private void withdraw(Caller me, String district, LocalDate from) {
        criteria.sets(me, district).stream()
                .filter(set -> set.state() != CriteriaSet.State.WITHDRAWN)
                .filter(set -> set.from().equals(from))
                .forEach(set -> criteria.withdraw(me, district, set.id()));
    }

    @Override
    public void remove(Caller me, String district, WrittenCriteria entry, LocalDate taken) {
        withdraw(me, district, entry.from() == null ? taken : entry.from());
    }

    @Override
    public void restore(Caller me, String district, WrittenCriteria before, WrittenCriteria after, LocalDate taken) {
        remove(me, district, after, taken);
        if (!entries(me, district).contains(before)) {
            add(me, district, before);
        }
    }
}
