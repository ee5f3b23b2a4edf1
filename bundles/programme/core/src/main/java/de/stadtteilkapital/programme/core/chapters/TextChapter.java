package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.api.setup.Since;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.programme.api.AskedText;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TextAdmin;
import de.stadtteilkapital.programme.api.TextValue;
import de.stadtteilkapital.programme.api.TextVersion;
import de.stadtteilkapital.programme.core.chapters.TextChapter.WrittenText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the district words otherwise in letters, on pages and in mails: what holds, and what is to come. */
@Component(service = DistrictChapter.class)
public final class TextChapter implements DistrictChapter<WrittenText> {
    private static final ChapterHead<WrittenText> HEAD =
            new ChapterHead<>("texts", 45, new Text("Texte", "Texts"), WrittenText.class, ProgrammeRight.KEEP);

    private static final Text UNREAD =
            new Text("Einen Text „%s“ schreibt hier gerade niemand.", "Nobody writes a text “%s” here right now.");

    /**
     * As it stands in the file.
     *
     * @param english null where the German words stand for it
     * @param from the first day; null for what holds
     */
    @LabelsOf({TextValue.class, TextVersion.class, DeclaredText.class})
    public record WrittenText(
            @Longest(120) String key,
            @Multiline @Longest(DeclaredText.LONGEST) String german,

            @Nullable @Multiline @Longest(DeclaredText.LONGEST)
            String english,

            @Nullable LocalDate from) {
        public WrittenText {
            Input in = Input.of(WrittenText.class);
            key = in.text("key", key, 120);
            german = lines(in.text("german", german, DeclaredText.LONGEST));
            english = lines(in.optionalText("english", english, DeclaredText.LONGEST));
            in.refuse();
        }

        private static @Nullable String lines(@Nullable String words) {
            return words == null || words.isEmpty() ? null : words.replaceAll("\\R", "\n");
        }
    }

    private final TextAdmin texts;
    private final BusinessClock clock;

    @Activate
    public TextChapter(@Reference TextAdmin texts, @Reference BusinessClock clock) {
        this.texts = requireNonNull(texts);
        this.clock = requireNonNull(clock);
    }

    @Override
    public ChapterHead<WrittenText> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenText entry) {
        return entry.from() == null ? entry.key() : entry.key() + " " + entry.from();
    }

    @Override
    public List<WrittenText> entries(Caller me, String district) {
        return texts.texts(me, district).stream()
                .flatMap(text ->
                        versions(text)
                                .written(version -> version, (version, from) -> written(text.key(), version, from))
                                .stream())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<WrittenText> written(String key, TextVersion version, @Nullable LocalDate from) {
        return Optional.ofNullable(version.german())
                .map(german -> new WrittenText(key, german, version.english(), from));
    }

    private Since<TextVersion> versions(TextValue text) {
        return Since.of(text.versions(), TextVersion::from, clock.today());
    }

    @Override
    public WrittenText settled(Caller me, String district, WrittenText entry) {
        return texts.texts(me, district).stream()
                .filter(text -> text.key().equals(entry.key()))
                .findFirst()
                .map(text -> new WrittenText(
                        entry.key(),
                        entry.german(),
                        entry.english(),
                        versions(text).settled(entry.from())))
                // what nobody declares is refused where it is set
                .orElse(entry);
    }

    @Override
    public boolean isOver(Caller me, String district, WrittenText entry) {
        return texts.texts(me, district).stream()
                .filter(text -> text.key().equals(entry.key()))
                .anyMatch(text -> versions(text)
                        .holdsAnyway(
                                entry.from(),
                                clock.today(),
                                version -> entry.german().equals(version.german())
                                        && Objects.equals(entry.english(), version.english())));
    }

    @Override
    public void add(Caller me, String district, WrittenText entry) {
        if (texts.texts(me, district).stream().noneMatch(text -> text.key().equals(entry.key()))) {
            throw Refusal.invalid("/key", UNREAD.with(entry.key()));
        }
        texts.set(me, district, entry.key(), new AskedText(entry.german(), entry.english(), entry.from()));
    }

    @Override
    public void change(Caller me, String district, WrittenText before, WrittenText after) {
        add(me, district, after);
    }

    @Override
    public void remove(Caller me, String district, WrittenText entry, LocalDate taken) {
        texts.withdraw(me, district, entry.key(), entry.from() == null ? taken : entry.from());
    }

    @Override
    public void restore(Caller me, String district, WrittenText before, WrittenText after, LocalDate taken) {
        remove(me, district, after, taken);
        // one of the same day was in its place
        if (!entries(me, district).contains(before)) {
            add(me, district, before);
        }
    }
}
