package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.CodeListAdmin;
import de.stadtteilkapital.programme.api.CodeName;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.chapters.CodeListChapter.WrittenCodeList;
import de.stadtteilkapital.programme.core.persistence.CodeRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The code lists that the district has otherwise than the house. A file takes no code away; it ends some. */
@Component(service = DistrictChapter.class)
public final class CodeListChapter implements DistrictChapter<WrittenCodeList> {
    private static final ChapterHead<WrittenCodeList> HEAD = new ChapterHead<>(
            "codeLists", 33, new Text("Schlüssellisten", "Code lists"), WrittenCodeList.class, ProgrammeRight.KEEP);

    private static final Text NO_LIST =
            new Text("Eine Schlüsselliste „%s“ gibt es nicht.", "There is no code list “%s”.");
    private static final Text TWICE =
            new Text("Ein Schlüssel steht in einer Liste einmal.", "A code is in a list once.");

    /**
     * A code as it stands in the file.
     *
     * @param german null where the house's or a module's is called as it is elsewhere
     * @param from null where it is offered already
     */
    @LabelsOf(DistrictCode.class)
    public record WrittenCode(
            @Longest(60) String code,

            @Label(german = "die deutsche Bezeichnung", english = "the German name") @Nullable @Longest(200)
            String german,

            @Label(german = "die englische Bezeichnung", english = "the English name") @Nullable @Longest(200)
            String english,

            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public WrittenCode {
            // objects in the words of the form in which a code is renamed
            CodeName checked = new CodeName(german, english);
            german = checked.german();
            english = checked.english();
            Input in = Input.of(WrittenCode.class);
            code = in.text("code", code, 60);
            in.refuse();
        }

        static WrittenCode of(DistrictCode code) {
            boolean asElsewhere = code.text().equals(code.standard());
            return new WrittenCode(
                    code.code(),
                    asElsewhere ? null : code.text().german(),
                    asElsewhere ? null : code.text().english(),
                    code.state() == DistrictCode.State.TO_COME ? code.from() : null,
                    code.to());
        }

        WrittenCode asElsewhere() {
            return new WrittenCode(code, null, null, from, null);
        }

        @Nullable
        Text name() {
            return german == null || english == null ? null : new Text(german, english);
        }

        WrittenCode on(@Nullable LocalDate first, @Nullable LocalDate last) {
            return new WrittenCode(code, german, english, first, last);
        }
    }

    /** As it stands in the file, the codes in their order. */
    @LabelsOf(DistrictCodeList.class)
    public record WrittenCodeList(
            @Longest(60) String list, @Most(400) List<WrittenCode> codes) {
        public WrittenCodeList {
            Input in = Input.of(WrittenCodeList.class);
            list = in.text("list", list, 60);
            codes = in.list("codes", codes, 400);
            in.require(codes.stream().map(WrittenCode::code).distinct().count() == codes.size(), "codes", TWICE);
            in.refuse();
        }
    }

    private final CodeListAdmin lists;
    private final CodeRepository orders;
    private final BusinessClock clock;

    @Activate
    public CodeListChapter(@Reference CodeListAdmin lists, @Reference Store store, @Reference BusinessClock clock) {
        orders = new CodeRepository(store);
        this.lists = requireNonNull(lists);
        this.clock = requireNonNull(clock);
    }

    @Override
    public ChapterHead<WrittenCodeList> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenCodeList entry) {
        return entry.list();
    }

    /** A list of which nothing is otherwise than elsewhere is left out. */
    @Override
    public List<WrittenCodeList> entries(Caller me, String district) {
        return lists.lists(me, district).stream()
                .filter(CodeListChapter::isOtherwise)
                .map(CodeListChapter::written)
                .toList();
    }

    private static boolean isOtherwise(DistrictCodeList list) {
        return list.ordered()
                || list.codes().stream()
                        .anyMatch(code -> code.origin() == DistrictCode.Origin.DISTRICT
                                || !code.text().equals(code.standard())
                                || code.to() != null);
    }

    private static WrittenCodeList written(DistrictCodeList list) {
        return new WrittenCodeList(
                list.list(), list.codes().stream().map(WrittenCode::of).toList());
    }

    private Optional<DistrictCodeList> found(Caller me, String district, String list) {
        return lists.lists(me, district).stream()
                .filter(one -> one.list().equals(list))
                .findFirst();
    }

    /** Codes that the file does not name stay behind those that it does; days that are over are as they were. */
    @Override
    public WrittenCodeList settled(Caller me, String district, WrittenCodeList entry) {
        return found(me, district, entry.list())
                .map(list -> {
                    List<String> named =
                            entry.codes().stream().map(WrittenCode::code).toList();
                    return new WrittenCodeList(
                            entry.list(),
                            Stream.concat(
                                            entry.codes().stream().map(code -> settled(list, code)),
                                            list.codes().stream()
                                                    .filter(code -> !named.contains(code.code()))
                                                    .map(WrittenCode::of))
                                    .toList());
                })
                .orElse(entry);
    }

    private WrittenCode settled(DistrictCodeList list, WrittenCode entry) {
        LocalDate today = clock.today();
        LocalDate from = entry.from() == null || !entry.from().isAfter(today) ? null : entry.from();
        LocalDate to = entry.to();
        if (to != null && to.isBefore(today)) {
            to = list.find(entry.code())
                    .filter(code -> code.state() == DistrictCode.State.ENDED)
                    .map(DistrictCode::to)
                    .orElse(today.minusDays(1));
        }
        WrittenCode settled = entry.on(from, to);
        return list.find(entry.code())
                        .map(DistrictCode::standard)
                        .filter(standard -> standard.equals(settled.name()))
                        .isPresent()
                ? new WrittenCode(entry.code(), null, null, from, to)
                : settled;
    }

    /** What says of a list only what it is anyway. */
    @Override
    public boolean isOver(Caller me, String district, WrittenCodeList entry) {
        return found(me, district, entry.list())
                .filter(list -> written(list).equals(entry))
                .isPresent();
    }

    @Override
    public void add(Caller me, String district, WrittenCodeList entry) {
        DistrictCodeList before = found(me, district, entry.list())
                .orElseThrow(() -> Refusal.invalid("/list", NO_LIST.with(entry.list())));
        change(me, district, written(before), entry);
    }

    @Override
    public void change(Caller me, String district, WrittenCodeList before, WrittenCodeList after) {
        steps(me, district, after.list()).to(before.codes(), after.codes());
    }

    private CodeSteps steps(Caller me, String district, String list) {
        return new CodeSteps(lists, me, district, list);
    }

    /** The list is again as the house has it. */
    @Override
    public void remove(Caller me, String district, WrittenCodeList entry, LocalDate taken) {
        DistrictCodeList list = found(me, district, entry.list()).orElseThrow();
        List<WrittenCode> given = list.codes().stream()
                .filter(code -> code.origin() != DistrictCode.Origin.DISTRICT)
                .map(WrittenCode::of)
                .toList();
        CodeSteps steps = steps(me, district, list.list());
        steps.to(given, given.stream().map(WrittenCode::asElsewhere).toList());
        list.codes().stream()
                .filter(code -> code.origin() == DistrictCode.Origin.DISTRICT)
                .forEach(code -> steps.remove(code.code()));
        orders.unordered(district, list.list());
    }

    /** What was to come may be offered by now, and what it has added goes once all else is as before. */
    @Override
    public void restore(Caller me, String district, WrittenCodeList before, WrittenCodeList after, LocalDate taken) {
        DistrictCodeList list = found(me, district, after.list()).orElseThrow();
        change(me, district, written(list), settled(me, district, before));
        List<String> there = before.codes().stream().map(WrittenCode::code).toList();
        after.codes().stream()
                .map(WrittenCode::code)
                .filter(code -> !there.contains(code))
                .forEach(steps(me, district, after.list())::remove);
    }
}
