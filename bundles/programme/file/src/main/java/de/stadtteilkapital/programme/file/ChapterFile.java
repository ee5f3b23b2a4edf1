package de.stadtteilkapital.programme.file;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.json.Bodies;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.CaseStands;
import de.stadtteilkapital.programme.api.OpenCases;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TouchedCases;
import de.stadtteilkapital.programme.api.file.DistrictDifference;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import de.stadtteilkapital.programme.api.file.FileAct;
import de.stadtteilkapital.programme.api.file.TakenFile;
import de.stadtteilkapital.programme.file.persistence.KeptChange;
import de.stadtteilkapital.programme.file.persistence.TakenRepository;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A district's file, of the chapters that the rooms have. What it would change is found out by doing it, and undoing it. */
@Component(immediate = true)
@SuppressWarnings("rawtypes") // what a service is registered for has no parameter
public final class ChapterFile implements DistrictFile {
    private static final Text OTHERWISE = new Text(
            "Die Regeln würden diesen Vorgang anders beurteilen.", "The rules would judge this case otherwise.");

    private static final Text BACK = new Text("Diese Datei ist zurückgenommen.", "This file was taken back.");
    private static final Text FIRST = new Text(
            "Danach wurde noch eine Datei eingelesen; zuerst wird jene zurückgenommen.",
            "Another file was taken after it; that one is taken back first.");

    /** What a file does, and what is kept of it for whoever takes it back. */
    private record Tried(DistrictDifference difference, List<KeptChange> kept) {}

    /** Ends the unit of work in which a file was tried. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient DistrictDifference difference;

        Undone(DistrictDifference difference) {
            super("tried only", null, false, false);
            this.difference = difference;
        }
    }

    private final Whiteboard<DistrictChapter> chapters;
    private final HandOver<OpenCases> applications;
    private final Bodies bodies;
    private final TakenRepository files;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final FileEvents events;

    @Activate
    public ChapterFile(
            BundleContext context,
            @Reference Bodies bodies,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock) {
        this(
                Whiteboard.of(DistrictChapter.class, context),
                HandOver.to(OpenCases.class, context),
                bodies,
                new TakenRepository(store),
                transactions,
                log,
                clock);
    }

    ChapterFile(
            Whiteboard<DistrictChapter> chapters,
            HandOver<OpenCases> applications,
            Bodies bodies,
            TakenRepository files,
            Transactions transactions,
            EventLog log,
            BusinessClock clock) {
        this.files = requireNonNull(files);
        this.clock = requireNonNull(clock);
        this.chapters = requireNonNull(chapters);
        this.applications = requireNonNull(applications);
        this.bodies = requireNonNull(bodies);
        this.transactions = requireNonNull(transactions);
        events = new FileEvents(log);
    }

    @Override
    public byte[] export(Caller me, String district) {
        require(me, district);
        return asked(all -> transactions.reading(() -> archive(all, me, district, false)));
    }

    @Override
    public byte[] exportWithPeople(Caller me, String district) {
        require(me, district);
        return asked(all -> transactions.required(() -> {
            byte[] archive = archive(all, me, district, true);
            events.peopleTaken(me, district);
            return archive;
        }));
    }

    private static byte[] archive(List<DistrictChapter<?>> all, Caller me, String district, boolean withPeople) {
        if (!isFounded(all, me, district)) {
            throw Refusal.notFound();
        }
        String yaml = new WrittenDistrict(all, withPeople).yaml(me, district);
        return Archive.of(
                new Archive.Content(yaml.getBytes(StandardCharsets.UTF_8), new Beside(all).files(me, district)));
    }

    @Override
    public DistrictDifference difference(Caller me, String district, byte[] file) {
        require(me, district);
        try {
            return asked(all -> transactions.required(() -> {
                throw new Undone(tried(all, me, district, file).difference());
            }));
        } catch (Undone undone) {
            return undone.difference;
        }
    }

    @Override
    public DistrictDifference take(Caller me, String district, byte[] file) {
        require(me, district);
        return asked(all -> transactions.required(() -> {
            Tried tried = tried(all, me, district, file);
            keep(me, tried);
            events.taken(me, tried.difference());
            return tried.difference();
        }));
    }

    private void keep(Caller me, Tried tried) {
        DistrictDifference difference = tried.difference();
        if (!tried.kept().isEmpty()) {
            files.add(
                    new TakenFile(
                            Ids.next(),
                            difference.district(),
                            difference.digest(),
                            tried.kept().size(),
                            clock.now().truncatedTo(ChronoUnit.MICROS),
                            me.account(),
                            null,
                            null),
                    clock.today(),
                    tried.kept());
        }
    }

    @Override
    public Page<TakenFile> taken(Caller me, String district, PageRequest request) {
        require(me, district);
        return transactions.reading(() -> files.page(district, request));
    }

    @Override
    public TakenFile taken(Caller me, String district, String id) {
        require(me, district);
        return transactions.reading(() -> of(district, id));
    }

    @Override
    public Optional<TakenFile> last(Caller me, String district) {
        require(me, district);
        return transactions.reading(() -> files.last(district));
    }

    private TakenFile of(String district, String id) {
        return files.find(id).filter(file -> file.district().equals(district)).orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String district, String id) {
        require(me, district);
        return transactions.reading(() -> {
            TakenFile file = of(district, id);
            return Possible.of(
                    Stream.of(FileAct.values()),
                    act -> act.right().isHeld(me, district),
                    act -> of(file),
                    district,
                    id);
        });
    }

    /** Whether something refers to what it brought is found out by taking it back. */
    private Possibility of(TakenFile file) {
        if (file.takenBackAt() != null) {
            return Possibility.never(BACK);
        }
        return files.last(file.district()).map(TakenFile::id).equals(Optional.of(file.id()))
                ? Possibility.now()
                : Possibility.later(FIRST);
    }

    @Override
    public TakenFile takeBack(Caller me, String district, String id) {
        require(me, district);
        return asked(all -> transactions.required(() -> {
            of(district, id);
            LocalDate day = files.lock(id);
            of(of(district, id)).require();
            new TakingBack(all, bodies, me, district, day).undo(files.changes(id));
            TakenFile back = files.takeBack(id, clock.now().truncatedTo(ChronoUnit.MICROS), me.account());
            events.takenBack(me, back);
            return back;
        }));
    }

    @Override
    public String schema() {
        return asked(FileSchema::of);
    }

    private Tried tried(List<DistrictChapter<?>> all, Caller me, String district, byte[] file) {
        Archive.Content content = Archive.read(file);
        byte[] yaml = content.yaml();
        List<Chapter<?>> read = new ReadDistrict(all, bodies).chapters(yaml);
        CaseStands before = stands(district);
        new Beside(all).take(me, district, content.files());
        List<Chapter.Taken> taken = read.stream()
                .flatMap(chapter -> chapter.take(me, district, isFounded(all, me, district)))
                .toList();
        transactions.flush();
        TouchedCases touched = before.touched(stands(district)).without(me.bars());
        return new Tried(
                new DistrictDifference(
                        district,
                        Sha256.hex(yaml),
                        taken.stream().map(Chapter.Taken::change).toList(),
                        // what is asked for in a draft is no administrator's to read
                        ProgrammeRight.SEE_CONSEQUENCES.isHeld(me, district) ? touched : touched.saying(OTHERWISE)),
                taken.stream().flatMap(one -> one.kept().stream()).toList());
    }

    private static boolean isFounded(List<DistrictChapter<?>> all, Caller me, String district) {
        return all.stream()
                .filter(DistrictChapter::founds)
                .anyMatch(chapter -> !chapter.entries(me, district).isEmpty());
    }

    private CaseStands stands(String district) {
        return applications.call(room -> room.stands(district));
    }

    private static void require(Caller me, String district) {
        if (!ProgrammeRight.KEEP.isHeld(me, district)) {
            throw Refusal.notFound();
        }
    }

    /** Of two that bring one chapter, which two builds of a room do while it is exchanged, the first; by their places. */
    private <T> T asked(Function<List<DistrictChapter<?>>, T> work) {
        return chapters.call(all -> Leases.during(() -> {
            Map<String, DistrictChapter<?>> best = new HashMap<>();
            all.forEach(each -> best.putIfAbsent(each.head().name(), each));
            return work.apply(best.values().stream()
                    .sorted(Comparator.<DistrictChapter<?>>comparingInt(
                                    each -> each.head().place())
                            .thenComparing(each -> each.head().name()))
                    .toList());
        }));
    }
}
