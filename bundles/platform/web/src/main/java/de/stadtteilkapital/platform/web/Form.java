package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.form.FieldType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A form as a template shows it: what stands in its fields, what they are called, and what is wrong with them. The names of
 * fields are JSON pointers into the record that they fill, without the first slash: {@code financingPlan/0/amount}.
 */
public final class Form {
    private final Class<?> type;
    private final String path;
    private final Map<String, List<String>> fields;
    private final String key;
    private final @Nullable String tag;
    private final @Nullable Refusal refusal;
    private final @Nullable Instant restored;
    private final boolean moved;
    private final @Nullable Map<String, List<String>> stored;
    private final Map<String, List<Choice>> choices;
    private final @Nullable Change change;

    /**
     * A field that somebody else has changed meanwhile.
     *
     * @param mine as it was typed
     * @param stored as it is kept now
     */
    public record Difference(Text label, Text mine, Text stored) {}

    /** Who has changed the thing last, and when. */
    public record Change(String who, Instant at) {}

    /**
     * One line of what is wrong, with the field that it is about.
     *
     * @param field empty for the whole
     * @param where of a field in a row, which row it is
     */
    public record Wrong(
            String field,
            @Nullable Text where,
            Text message,
            @Nullable String source) {}

    private static final Pattern ROW = Pattern.compile("^[^/]+/(\\d{1,4})/");

    Form(
            Class<?> type,
            String path,
            Map<String, List<String>> fields,
            String key,
            @Nullable String tag,
            @Nullable Refusal refusal,
            @Nullable Instant restored,
            boolean moved,
            @Nullable Map<String, List<String>> stored,
            Map<String, List<Choice>> choices,
            @Nullable Change change) {
        this.type = requireNonNull(type);
        this.path = requireNonNull(path);
        this.fields = Map.copyOf(fields);
        this.key = requireNonNull(key);
        this.tag = tag;
        this.refusal = refusal;
        this.restored = restored;
        this.moved = moved;
        this.stored = stored;
        this.choices = Map.copyOf(choices);
        this.change = change;
    }

    /** The same, which tells who was faster. */
    public Form changedBy(@Nullable Change last) {
        return new Form(type, path, fields, key, tag, refusal, restored, moved, stored, choices, last);
    }

    /**
     * The same, which tells what was chosen by its label.
     *
     * @param chosen what can be chosen in a field, by its name, where a row's number is written as {@code *}
     */
    public Form named(Map<String, List<Choice>> chosen) {
        return new Form(type, path, fields, key, tag, refusal, restored, moved, stored, chosen, change);
    }

    /** Where it is sent. */
    public String path() {
        return path;
    }

    public String key() {
        return key;
    }

    /** Of the state that is changed; empty where it does not matter. */
    public String tag() {
        return tag == null ? "" : tag;
    }

    /** What stands in a field; empty for nothing. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** What the field is called. */
    public Text label(String name) {
        return label(type, name);
    }

    static Text label(Class<?> type, String name) {
        return FieldType.of(type, name)
                .map(field -> Labels.heading(field.owner(), field.component().getName()))
                .orElseGet(() -> Text.same(name));
    }

    /** What is called so, with the row in which a field stands, as people count; empty where it stands in none. */
    static Optional<Text> inRow(Text called, String name) {
        return ROW.matcher(name)
                .results()
                .map(found -> Integer.parseInt(found.group(1)) + 1)
                .map(row -> new Text(called.german() + ", Zeile " + row, called.english() + ", line " + row))
                .findFirst();
    }

    /** The numbers of the rows of a list, at least so many. */
    public List<Integer> rows(String name, int least) {
        String prefix = name + "/";
        TreeSet<Integer> rows = fields.keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()).replaceFirst("/.*", ""))
                .filter(row -> row.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        int end = rows.isEmpty() ? 0 : rows.last() + 1;
        return IntStream.range(0, Math.max(end, least)).boxed().toList();
    }

    /** By which a field is found on the page. */
    public String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** What is wrong with a field, or with what is in it. */
    public List<Wrong> errors(String name) {
        return wrongs().stream()
                .filter(wrong -> wrong.field().equals(name) || wrong.field().startsWith(name + "/"))
                .toList();
    }

    /** All that is wrong, in the order of the fields. */
    public List<Wrong> wrongs() {
        return refusal == null
                ? List.of()
                : refusal.objections().stream().map(this::wrong).toList();
    }

    private Wrong wrong(Objection objection) {
        String field = shown(objection.pointer().replaceFirst("^/", ""));
        Text list = label(field.replaceFirst("/.*", ""));
        return new Wrong(field, inRow(list, field).orElse(null), objection.message(), objection.source());
    }

    /** What is wrong with a part of what is typed into one field is wrong with that field. */
    private String shown(String field) {
        String prefix = "";
        for (String step : field.split("/")) {
            prefix = prefix.isEmpty() ? step : prefix + "/" + step;
            if (FieldType.of(type, prefix).filter(FieldType::isTyped).isPresent()) {
                return prefix;
            }
        }
        return field;
    }

    /** Why it was not done; null where it has not been sent yet. */
    public @Nullable Text detail() {
        return refusal == null ? null : refusal.detail();
    }

    /** Whether somebody else has changed the thing since it was shown. */
    public boolean isStale() {
        return refusal != null && refusal.kind() == Refusal.Kind.STALE;
    }

    /** Whether what was found again was typed before the thing became what it is now. */
    public boolean isMoved() {
        return moved;
    }

    /** What somebody else has saved otherwise than it was typed. */
    public List<Difference> differences() {
        return stored == null ? List.of() : new Conflict(type, fields, stored, choices).differences();
    }

    /** Null where it is not told. */
    public @Nullable Change change() {
        return change;
    }

    /** When that was typed which was found again; null where nothing was. */
    public @Nullable Instant restored() {
        return restored;
    }
}
