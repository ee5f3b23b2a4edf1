package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Prose;
import de.stadtteilkapital.platform.api.texts.ProseBlock;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.AskedText;
import de.stadtteilkapital.programme.api.TextPreview;
import de.stadtteilkapital.programme.api.TextValue;
import de.stadtteilkapital.programme.api.TextVersion;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import de.stadtteilkapital.programme.core.persistence.TextRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How districts word what is declared: checked when it is written, by everybody who declares it. */
final class Texts {
    private static final String RULE = "programme.declaredText";
    private static final Text NO_LETTER = new Text(
            "Dieser Text steht in keinem Schreiben; die Vorschau zeigt ihn.",
            "This text stands in no letter; the preview shows it.");
    private static final Text OVER = new Text(
            "Ein Text gilt frühestens ab heute: Was verschickt ist, behält seinen Wortlaut.",
            "A text holds from today on at the earliest: what was sent keeps its words.");
    private static final Text GERMAN = new Text(
            "Schreiben sind deutsch; hier steht kein englischer Text.",
            "Letters are German; no English text goes here.");

    private final TextRepository versions;
    private final ProgrammeRepository districts;
    private final BusinessClock clock;
    private final Supplier<Stream<DeclaredText>> declared;
    private final ProgrammeEvents events;

    Texts(Store store, BusinessClock clock, Supplier<Stream<DeclaredText>> declared, ProgrammeEvents events) {
        versions = new TextRepository(store);
        districts = new ProgrammeRepository(store);
        this.clock = requireNonNull(clock);
        this.declared = requireNonNull(declared);
        this.events = requireNonNull(events);
    }

    /** By place and key; of two builds of a room that declare one text the higher ranking one's is shown. */
    List<TextValue> all(String district) {
        Map<String, List<TextVersion>> set = versions.all(district);
        return declared
                .get()
                .collect(Collectors.toMap(DeclaredText::key, text -> text, (one, higher) -> higher))
                .values()
                .stream()
                .sorted(Comparator.comparing(DeclaredText::place).thenComparing(DeclaredText::key))
                .map(text -> value(text, set.getOrDefault(text.key(), List.of())))
                .toList();
    }

    TextValue one(String district, String key) {
        List<DeclaredText> readers = readers(key);
        return value(
                readers.get(readers.size() - 1),
                versions.of(district, List.of(key)).getOrDefault(key, List.of()));
    }

    private List<DeclaredText> readers(String key) {
        List<DeclaredText> readers =
                declared.get().filter(text -> text.key().equals(key)).toList();
        if (readers.isEmpty()) {
            throw Refusal.notFound();
        }
        return readers;
    }

    private TextValue value(DeclaredText text, List<TextVersion> latestFirst) {
        Text own = DistrictWords.of(latestFirst, text, clock.today());
        return new TextValue(
                text.key(),
                text.place(),
                text.name(),
                text.standard(),
                text.placeholders(),
                text.source(),
                text.line(),
                own == null ? text.standard() : own,
                own != null,
                latestFirst);
    }

    /** An event where it changes something; in a unit of work. */
    void set(Caller me, String district, String key, AskedText asked) {
        DeclaredText text = checked(key, asked);
        LocalDate from = asked.from() == null ? clock.today() : asked.from();
        districts.lockDistrict(district);
        TextVersion before = on(from, versions.of(district, List.of(key)).getOrDefault(key, List.of()));
        if (!Objects.equals(words(before, TextVersion::german), asked.german())
                || !Objects.equals(words(before, TextVersion::english), asked.english())) {
            TextVersion after = new TextVersion(from, asked.german(), asked.english(), me.account(), clock.now());
            versions.put(district, key, after);
            events.textSet(me, district, text, before, after);
        }
    }

    private static @Nullable TextVersion on(LocalDate day, List<TextVersion> latestFirst) {
        return latestFirst.stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String words(
            @Nullable TextVersion version, Function<TextVersion, @Nullable String> language) {
        return version == null ? null : language.apply(version);
    }

    /** Whoever reads the key, all of whom take the words; all that is wrong is told at once. */
    private DeclaredText checked(String key, AskedText asked) {
        List<DeclaredText> readers = readers(key);
        List<Objection> wrong = new ArrayList<>();
        DeclaredText last = readers.get(readers.size() - 1);
        wrong.addAll(objections(readers, "/german", asked.german()));
        wrong.addAll(objections(readers, "/english", asked.english()));
        if (last.place() == TextPlace.LETTER && asked.english() != null) {
            wrong.add(new Objection("/english", GERMAN, RULE, last.source()));
        }
        if (asked.from() != null && asked.from().isBefore(clock.today())) {
            wrong.add(new Objection("/from", OVER, RULE, last.source()));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.rule(wrong);
        }
        return last;
    }

    private static List<Objection> objections(List<DeclaredText> readers, String pointer, @Nullable String words) {
        return words == null
                ? List.of()
                : readers.stream()
                        .flatMap(text -> text.objections(words).stream()
                                .map(wrong -> new Objection(pointer, wrong, RULE, text.source())))
                        .distinct()
                        .toList();
    }

    TextPreview preview(String key, AskedText asked) {
        DeclaredText text = checked(key, asked);
        Text words = words(text, asked);
        return new TextPreview(blocks(text, words, Text::german), blocks(text, words, Text::english));
    }

    private static Text words(DeclaredText text, AskedText asked) {
        return Optional.ofNullable(asked.german())
                .map(german -> new Text(german, asked.english() == null ? german : asked.english()))
                .orElse(text.standard());
    }

    /** What a letter is to say that passes, in German. */
    String german(String key, AskedText asked) {
        DeclaredText text = checked(key, asked);
        if (text.place() != TextPlace.LETTER) {
            throw Refusal.conflict(NO_LETTER);
        }
        return words(text, asked).german();
    }

    private static List<ProseBlock> blocks(DeclaredText text, Text words, Function<Text, String> language) {
        return new Prose(language.apply(words)).blocks(text.samples(language));
    }

    /** Of a version of a day; in a unit of work. */
    void withdraw(Caller me, String district, TextValue text, LocalDate from, Unused unused) {
        TextVersion version = text.versions().stream()
                .filter(one -> one.from().equals(from))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        unused.of(me, district, entered(version), entered(text)).require();
        versions.remove(district, text.key(), from);
        events.textWithdrawn(me, district, text.key(), from);
    }

    static Possibility withdrawable(Caller me, String district, TextValue text, TextVersion version, Unused unused) {
        return unused.told(me, district, entered(version), entered(text));
    }

    private static List<Unused.Version> entered(TextValue text) {
        return text.versions().stream().map(Texts::entered).toList();
    }

    private static Unused.Version entered(TextVersion version) {
        return new Unused.Version(version.from(), version.setAt());
    }
}
