package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.api.setup.FiledChapter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkAdmin;
import de.stadtteilkapital.programme.api.MarkEnd;
import de.stadtteilkapital.programme.api.MarkPicture;
import de.stadtteilkapital.programme.api.NewMark;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.persistence.MarkPictures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The marks of a district that have not ended, with their pictures. */
@Component(service = DistrictChapter.class)
public final class MarkChapter implements FiledChapter<WrittenMark> {
    private static final ChapterHead<WrittenMark> HEAD = new ChapterHead<>(
            WrittenMark.FOLDER,
            15,
            new Text("Zeichen und Logos", "Marks and logos"),
            WrittenMark.class,
            ProgrammeRight.KEEP);

    private static final Text NO_PICTURE = new Text(
            "Das Bild „%s“ fehlt im Archiv, und hier gibt es keines mit dieser Prüfsumme.",
            "The picture “%s” is missing in the archive, and there is none with this digest here.");
    private static final Text ANOTHER = new Text(
            "Ein anderes Bild ist ein anderes Zeichen; geben Sie ihm einen anderen Namen oder einen ersten Tag.",
            "Another picture is another mark; give it another name or a first day.");
    private static final Text NOT_ITS_NAME = new Text(
            "„%s“ heißt nicht nach der Prüfsumme dessen, was darin steht.",
            "“%s” is not called by the digest of what is in it.");

    private final MarkAdmin marks;
    private final MarkPictures pictures;

    @Activate
    public MarkChapter(@Reference MarkAdmin marks, @Reference Store store) {
        this.marks = requireNonNull(marks);
        pictures = new MarkPictures(store);
    }

    @Override
    public ChapterHead<WrittenMark> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenMark entry) {
        return entry.from() == null ? entry.name() : entry.name() + " " + entry.from();
    }

    private List<Mark> standing(Caller me, String district) {
        return marks.marks(me, district).stream()
                .filter(mark -> mark.state() != Mark.State.ENDED)
                .toList();
    }

    @Override
    public List<WrittenMark> entries(Caller me, String district) {
        return standing(me, district).stream().map(WrittenMark::of).toList();
    }

    /** A picture that was drawn anew has another digest than the file from which it came. */
    @Override
    public WrittenMark settled(Caller me, String district, WrittenMark entry) {
        boolean holds = standing(me, district).stream()
                .filter(mark -> mark.state() == Mark.State.HOLDS)
                .anyMatch(
                        mark -> mark.name().equals(entry.name()) && mark.from().equals(entry.from()));
        return entry.with(
                holds ? null : entry.from(),
                kept(district, entry).map(MarkPicture::digest).orElse(entry.digest()));
    }

    private Optional<MarkPicture> kept(String district, WrittenMark entry) {
        return pictures.find(district, entry.digest()).or(() -> pictures.sentAs(district, entry.digest()));
    }

    @Override
    public boolean isOver(Caller me, String district, WrittenMark entry) {
        return marks.marks(me, district).stream()
                .filter(mark -> mark.state() == Mark.State.ENDED)
                .anyMatch(mark -> mark.name().equals(entry.name())
                        && (entry.from() == null || entry.from().equals(mark.from())));
    }

    @Override
    public void add(Caller me, String district, WrittenMark entry) {
        MarkPicture picture =
                kept(district, entry).orElseThrow(() -> Refusal.invalid("/picture", NO_PICTURE.with(entry.picture())));
        Mark added = marks.add(
                me,
                district,
                new NewMark(
                        entry.kind(),
                        entry.name(),
                        entry.nameEnglish(),
                        entry.acknowledgement(),
                        entry.acknowledgementEnglish(),
                        entry.source(),
                        entry.place(),
                        entry.uses(),
                        entry.from(),
                        picture.digest()));
        if (entry.to() != null) {
            marks.end(me, district, added.id(), new MarkEnd(entry.to()));
        }
    }

    @Override
    public void change(Caller me, String district, WrittenMark before, WrittenMark after) {
        if (before.kind() != after.kind() || !before.picture().equals(after.picture())) {
            throw Refusal.invalid("/picture", ANOTHER);
        }
        String id = id(me, district, before);
        if (!before.content().equals(after.content())) {
            marks.change(me, district, id, after.content());
        }
        if (before.to() == null ? after.to() != null : !before.to().equals(after.to())) {
            marks.end(me, district, id, new MarkEnd(after.to()));
        }
    }

    @Override
    public Map<String, byte[]> files(Caller me, String district) {
        Map<String, byte[]> files = new TreeMap<>();
        pictures.contents(
                        district,
                        standing(me, district).stream()
                                .map(mark -> mark.picture().digest())
                                .toList())
                .forEach((digest, png) -> files.put(WrittenMark.file(digest), png));
        return files;
    }

    @Override
    public void take(Caller me, String district, String name, byte[] content) {
        String digest = Sha256.hex(content);
        if (!name.equals(digest + ".png") && !name.equals(digest + ".jpg")) {
            throw Refusal.invalid("", NOT_ITS_NAME.with(WrittenMark.FOLDER + "/" + name));
        }
        marks.keep(me, district, content);
    }

    @Override
    public void remove(Caller me, String district, WrittenMark entry, LocalDate taken) {
        WrittenMark told = settled(me, district, entry);
        marks.remove(me, district, id(me, district, told));
    }

    /** One that was to come may hold by now, and then names no first day. */
    @Override
    public void restore(Caller me, String district, WrittenMark before, WrittenMark after, LocalDate taken) {
        change(me, district, settled(me, district, after), before);
    }

    private String id(Caller me, String district, WrittenMark entry) {
        return standing(me, district).stream()
                .filter(mark -> WrittenMark.of(mark).equals(entry))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
