package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.ChangedMark;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkAct;
import de.stadtteilkapital.programme.api.MarkAdmin;
import de.stadtteilkapital.programme.api.MarkEnd;
import de.stadtteilkapital.programme.api.MarkPicture;
import de.stadtteilkapital.programme.api.NewMark;
import de.stadtteilkapital.programme.core.persistence.MarkPictures;
import de.stadtteilkapital.programme.core.persistence.MarkRepository;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The marks of districts from their tables. */
@Component(immediate = true)
public final class JpaMarks implements MarkAdmin {
    private static final Text NOT_KEPT =
            new Text("Bitte wählen Sie zuerst ein Bild.", "Please choose a picture first.");
    private static final Text PAST =
            new Text("Ein Zeichen gilt frühestens von heute an.", "A mark holds from today on at the earliest.");
    private static final Text ENOUGH = new Text(
                    "Es gibt schon %s Zeichen; beenden Sie zuerst eines.", "There are %s marks already; end one first.")
            .with(MOST);

    private final MarkRepository marks;
    private final MarkPictures pictures;
    private final ProgrammeRepository districts;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final MarkEvents events;

    @Activate
    public JpaMarks(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock) {
        marks = new MarkRepository(store);
        pictures = new MarkPictures(store);
        districts = new ProgrammeRepository(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new MarkEvents(log);
    }

    @Override
    public List<Mark> marks(Caller me, String district) {
        return transactions.reading(() -> marks.all(district, clock.today()));
    }

    @Override
    public Mark mark(Caller me, String district, String id) {
        return transactions.reading(() -> of(district, marks.find(id, clock.today())));
    }

    private static Mark of(String district, Optional<Mark> found) {
        return found.filter(mark -> mark.district().equals(district)).orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String district, String id) {
        return transactions.reading(() -> {
            Mark mark = mark(me, district, id);
            return Keeping.isHeld(me, district)
                    ? Possible.of(
                            Stream.of(MarkAct.values()),
                            act -> true,
                            new MarkChange(mark, clock.today())::of,
                            district,
                            id)
                    : List.<Possible>of();
        });
    }

    @Override
    public MarkPicture keep(Caller me, String district, byte[] sent) {
        Keeping.require(me, district);
        SentPicture picture = SentPicture.of(sent);
        return transactions.required(() -> {
            if (pictures.keep(district, picture.known(), Sha256.hex(sent), picture.content(), clock.today())) {
                events.pictureKept(me, district, picture.known());
            }
            pictures.dropUnused(district, clock.today().minusDays(1));
            return picture.known();
        });
    }

    @Override
    public byte[] picture(Caller me, String district, String digest) {
        return transactions.reading(() -> pictures.content(district, digest).orElseThrow(Refusal::notFound));
    }

    @Override
    public Mark add(Caller me, String district, NewMark asked) {
        Keeping.require(me, district);
        return transactions.required(() -> {
            LocalDate today = clock.today();
            if (!districts.lockDistrict(district)) {
                throw Refusal.notFound();
            }
            MarkPicture picture =
                    pictures.find(district, asked.picture()).orElseThrow(() -> Refusal.invalid("/picture", NOT_KEPT));
            LocalDate from = asked.from() == null ? today : asked.from();
            if (from.isBefore(today)) {
                throw Refusal.rule("/from", PAST, MarkChange.RULE, MarkChange.SOURCE);
            }
            List<Mark> all = marks.all(district, today);
            if (all.stream().filter(mark -> mark.state() != Mark.State.ENDED).count() >= MOST) {
                throw Refusal.rule("", ENOUGH, MarkChange.RULE, MarkChange.SOURCE);
            }
            MarkChange.requireOnly(all, "", asked.name(), from, null);
            Mark added = marks.add(district, asked, from, picture, today);
            events.added(me, added);
            return added;
        });
    }

    private Mark kept(Caller me, String district, String id) {
        Mark mark = of(district, marks.find(id, clock.today()));
        Keeping.require(me, district);
        // whoever enters or changes another mark may want its name
        districts.lockDistrict(district);
        return mark;
    }

    @Override
    public Mark change(Caller me, String district, String id, ChangedMark asked) {
        return transactions.required(() -> {
            Mark before = kept(me, district, id);
            new MarkChange(before, clock.today()).of(MarkAct.CHANGE).require();
            MarkChange.requireOnly(marks.all(district, clock.today()), id, asked.name(), before.from(), before.to());
            Mark after = marks.change(id, asked, clock.today());
            events.changed(me, before, after);
            return after;
        });
    }

    @Override
    public Mark end(Caller me, String district, String id, MarkEnd asked) {
        return transactions.required(() -> {
            Mark before = kept(me, district, id);
            MarkChange change = new MarkChange(before, clock.today());
            change.of(MarkAct.END).require();
            change.requireDay(asked);
            MarkChange.requireOnly(marks.all(district, clock.today()), id, before.name(), before.from(), asked.to());
            Mark after = marks.end(id, asked.to(), clock.today());
            events.ended(me, after);
            return after;
        });
    }

    @Override
    public Mark remove(Caller me, String district, String id) {
        return transactions.required(() -> {
            Mark mark = kept(me, district, id);
            new MarkChange(mark, clock.today()).of(MarkAct.REMOVE).require();
            marks.remove(id);
            events.removed(me, mark);
            return mark;
        });
    }
}
