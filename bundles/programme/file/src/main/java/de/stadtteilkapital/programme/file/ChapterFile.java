package de.stadtteilkapital.programme.file;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.json.Bodies;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.CaseStands;
import de.stadtteilkapital.programme.api.OpenCases;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TouchedCases;
import de.stadtteilkapital.programme.api.file.DistrictDifference;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import de.stadtteilkapital.programme.api.file.FileChange;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private final Transactions transactions;
    private final FileEvents events;

    @Activate
    public ChapterFile(
            BundleContext context,
            @Reference Bodies bodies,
            @Reference Transactions transactions,
            @Reference EventLog log) {
        this(
                Whiteboard.of(DistrictChapter.class, context),
                HandOver.to(OpenCases.class, context),
                bodies,
                transactions,
                log);
    }

    ChapterFile(
            Whiteboard<DistrictChapter> chapters,
            HandOver<OpenCases> applications,
            Bodies bodies,
            Transactions transactions,
            EventLog log) {
        this.chapters = requireNonNull(chapters);
        this.applications = requireNonNull(applications);
        this.bodies = requireNonNull(bodies);
        this.transactions = requireNonNull(transactions);
        events = new FileEvents(log);
    }

    @Override
    public byte[] export(Caller me, String district) {
        require(me, district);
        return Archive.of(asked(all -> transactions.reading(() -> {
            if (!isFounded(all, me, district)) {
                throw Refusal.notFound();
            }
            String yaml = new WrittenDistrict(all).yaml(me, district);
            return new Archive.Content(yaml.getBytes(StandardCharsets.UTF_8), new Beside(all).files(me, district));
        })));
    }

    @Override
    public DistrictDifference difference(Caller me, String district, byte[] file) {
        require(me, district);
        try {
            return asked(all -> transactions.required(() -> {
                throw new Undone(taken(all, me, district, file));
            }));
        } catch (Undone undone) {
            return undone.difference;
        }
    }

    @Override
    public DistrictDifference take(Caller me, String district, byte[] file) {
        require(me, district);
        return asked(all -> transactions.required(() -> {
            DistrictDifference taken = taken(all, me, district, file);
            events.taken(me, taken);
            return taken;
        }));
    }

    @Override
    public String schema() {
        return asked(FileSchema::of);
    }

    private DistrictDifference taken(List<DistrictChapter<?>> all, Caller me, String district, byte[] file) {
        Archive.Content content = Archive.read(file);
        byte[] yaml = content.yaml();
        List<Chapter<?>> read = new ReadDistrict(all, bodies).chapters(yaml);
        CaseStands before = stands(district);
        new Beside(all).take(me, district, content.files());
        List<FileChange> changes = read.stream()
                .flatMap(chapter -> chapter.take(me, district, isFounded(all, me, district)))
                .toList();
        transactions.flush();
        TouchedCases touched = before.touched(stands(district)).without(me.bars());
        return new DistrictDifference(
                district,
                Sha256.hex(yaml),
                changes,
                // what is asked for in a draft is no administrator's to read
                ProgrammeRight.SEE_CONSEQUENCES.isHeld(me, district) ? touched : touched.saying(OTHERWISE));
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
