package de.stadtteilkapital.programme.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.platform.acts.json.Bodies;
import de.stadtteilkapital.platform.acts.json.Json;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.programme.api.file.FileChange;
import de.stadtteilkapital.programme.file.persistence.KeptChange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A chapter of one file: its entries as they were read, and what they change where they are taken. */
final class Chapter<T extends Record> {
    private static final ObjectMapper JSON = Json.in(Locale.GERMAN);
    /** More of a kind no district has. */
    private static final int MOST = 1000;

    private static final Text TOO_MANY = new Text("„%s“ hat höchstens %s Einträge.", "“%s” has at most %s entries.");
    private static final Text NO_LIST = new Text("„%s“ ist eine Liste.", "“%s” is a list.");
    private static final Text TWICE =
            new Text("„%s“ steht in diesem Abschnitt zweimal.", "“%s” is in this chapter twice.");
    private static final Text NOT_FOUNDED = new Text(
            "Den Stadtteil „%s“ gibt es noch nicht; die Datei braucht den Abschnitt „district“.",
            "There is no district “%s” yet; the file needs the chapter “district”.");
    private static final Text NOT_YOURS = new Text("„%s“ ändert nur: %s.", "“%s” is changed only by: %s.");

    /** @param pointer where it stands */
    private record Entry<T>(T value, String pointer) {}

    /**
     * What an entry has changed.
     *
     * @param kept the same, for whoever takes it back; empty where it is about persons
     */
    record Taken(FileChange change, Optional<KeptChange> kept) {}

    private final DistrictChapter<T> chapter;
    private final Lines lines;
    private final List<Entry<T>> entries = new ArrayList<>();

    Chapter(DistrictChapter<T> chapter, Lines lines) {
        this.chapter = chapter;
        this.lines = lines;
    }

    int place() {
        return chapter.head().place();
    }

    /** Reads what stands under its name; what is wrong is added to the objections. */
    void read(Node node, Bodies bodies, List<Objection> objections) {
        String pointer = "/" + chapter.head().name();
        if (chapter.isSingle()) {
            read(node, pointer, bodies, objections);
        } else if (node instanceof SequenceNode list && list.getValue().size() > MOST) {
            objections.add(lines.objection(pointer, TOO_MANY.with(chapter.head().name(), MOST)));
        } else if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                read(list.getValue().get(i), pointer + "/" + i, bodies, objections);
            }
        } else {
            objections.add(lines.objection(pointer, NO_LIST.with(chapter.head().name())));
        }
    }

    private void read(Node node, String pointer, Bodies bodies, List<Objection> objections) {
        List<Objection> ofForm = new ArrayList<>();
        JsonNode json = new Shape(lines, ofForm).of(node, chapter.head().type(), pointer);
        objections.addAll(ofForm);
        try {
            T value = bodies.read(
                    json.toString().getBytes(StandardCharsets.UTF_8),
                    chapter.head().type());
            String key = chapter.key(value);
            if (entries.stream().anyMatch(one -> chapter.key(one.value()).equals(key))) {
                objections.add(lines.objection(pointer, TWICE.with(key)));
            }
            entries.add(new Entry<>(value, pointer));
        } catch (Refusal refusal) {
            objections.addAll(lines.of(pointer, refusal).objections());
        }
    }

    /**
     * Does what its entries ask for, and tells what that was.
     *
     * @param founded whether the district is there, which else only a chapter is asked about that founds it
     */
    Stream<Taken> take(Caller me, String district, boolean founded) {
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        if (!founded && !chapter.founds()) {
            throw Refusal.invalid(List.of(lines.objection("/" + chapter.head().name(), NOT_FOUNDED.with(district))));
        }
        List<T> present = founded ? chapter.entries(me, district) : List.of();
        return settled(me, district, founded).values().stream()
                .flatMap(entry -> take(me, district, entry, present))
                .toList()
                .stream();
    }

    /** Each as the room tells of it, before any is taken; the one with the day on which something else began is newer. */
    private Map<String, Entry<T>> settled(Caller me, String district, boolean founded) {
        Map<String, Entry<T>> settled = new LinkedHashMap<>();
        for (Entry<T> entry : entries) {
            T value = founded ? chapter.settled(me, district, entry.value()) : entry.value();
            boolean dated = !chapter.key(value).equals(chapter.key(entry.value()));
            Entry<T> told = new Entry<>(value, entry.pointer());
            if (dated) {
                settled.put(chapter.key(value), told);
            } else {
                settled.putIfAbsent(chapter.key(value), told);
            }
        }
        return settled;
    }

    private Stream<Taken> take(Caller me, String district, Entry<T> entry, List<T> present) {
        T after = entry.value();
        String key = chapter.key(after);
        T before = present.stream()
                .filter(one -> chapter.key(one).equals(key))
                .findFirst()
                .orElse(null);
        if (after.equals(before) || before == null && chapter.isOver(me, district, after)) {
            return Stream.empty();
        }
        try {
            requireRight(chapter, me, district);
            if (before == null) {
                chapter.add(me, district, after);
                return Stream.of(taken(change(entry, key, FileChange.Kind.ADDED, List.of()), null, after));
            }
            chapter.change(me, district, before, after);
            return Stream.of(
                    taken(change(entry, key, FileChange.Kind.CHANGED, differences(before, after)), before, after));
        } catch (Refusal refusal) {
            throw lines.of(entry.pointer(), refusal);
        }
    }

    private FileChange change(Entry<T> entry, String key, FileChange.Kind kind, List<Text> fields) {
        return new FileChange(
                chapter.head().name(), chapter.head().label(), key, lines.of(entry.pointer()), kind, fields);
    }

    private Taken taken(FileChange change, @Nullable Record before, Record after) {
        return new Taken(
                change,
                chapter.isPersonal()
                        ? Optional.empty()
                        : Optional.of(new KeptChange(
                                change.chapter(),
                                before == null ? null : JSON.valueToTree(before).toString(),
                                JSON.valueToTree(after).toString())));
    }

    /** @throws Refusal 403 for whoever may not change what stands in a chapter */
    static void requireRight(DistrictChapter<?> chapter, Caller me, String district) {
        if (!chapter.head().right().isHeld(me, district)) {
            Set<Role> who = chapter.head().right().holders().district();
            throw Refusal.forbidden(new Text(
                    NOT_YOURS.german().formatted(chapter.head().label().german(), named(who, Locale.GERMAN)),
                    NOT_YOURS.english().formatted(chapter.head().label().english(), named(who, Locale.ENGLISH))));
        }
    }

    private static String named(Set<Role> roles, Locale language) {
        return roles.stream().sorted().map(role -> role.label().in(language)).collect(Collectors.joining(", "));
    }

    private List<Text> differences(T before, T after) {
        JsonNode was = JSON.valueToTree(before);
        JsonNode is = JSON.valueToTree(after);
        Set<String> names = new HashSet<>();
        was.fieldNames().forEachRemaining(names::add);
        is.fieldNames().forEachRemaining(names::add);
        return Stream.of(chapter.head().type().getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> names.contains(name) && !was.path(name).equals(is.path(name)))
                .map(name -> Labels.heading(chapter.head().type(), name))
                .toList();
    }
}
