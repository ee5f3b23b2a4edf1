package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.form.FieldType;
import de.stadtteilkapital.platform.web.form.Typed;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed beside what somebody else has saved meanwhile, in the words of the form.
 *
 * @param type the record that the form fills
 * @param choices what can be chosen in a field, by its name, where a row's number is written as {@code *}
 */
record Conflict(
        Class<?> type,
        Map<String, List<String>> mine,
        Map<String, List<String>> stored,
        Map<String, List<Choice>> choices) {
    private static final Text YES = new Text("ja", "yes");
    private static final Text NO = new Text("nein", "no");

    Conflict {
        requireNonNull(type);
    }

    List<Form.Difference> differences() {
        TreeSet<String> all = Stream.concat(stored.keySet().stream(), mine.keySet().stream())
                .filter(name -> !name.startsWith("form."))
                .collect(Collectors.toCollection(TreeSet::new));
        return all.stream()
                .filter(name -> !meant(mine, name).equals(meant(stored, name)))
                .map(name -> new Form.Difference(heading(name), words(mine, name), words(stored, name)))
                .toList();
    }

    private Text heading(String name) {
        Text heading = Form.label(type, name);
        return Form.inRow(heading, name).orElse(heading);
    }

    /** 800 and 800,00 are the same amount. */
    private List<String> meant(Map<String, List<String>> fields, String name) {
        Class<?> kind = FieldType.of(type, name).<Class<?>>map(FieldType::type).orElse(String.class);
        return values(fields, name).stream()
                .map(value -> Typed.of(value, kind, Text.same(name)))
                .map(typed ->
                        typed.number() == null ? typed.text() : typed.number().toString())
                .toList();
    }

    private static List<String> values(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private Text words(Map<String, List<String>> fields, String name) {
        Class<?> kind = FieldType.of(type, name).<Class<?>>map(FieldType::type).orElse(String.class);
        List<String> values = values(fields, name);
        if (kind == Boolean.class || kind == boolean.class) {
            return values.contains("true") ? YES : NO;
        }
        List<Choice> known = choices.getOrDefault(name.replaceAll("/\\d+", "/*"), List.of());
        List<Text> words =
                values.stream().map(value -> word(value, kind, known)).toList();
        return new Text(
                words.stream().map(Text::german).collect(Collectors.joining(", ")),
                words.stream().map(Text::english).collect(Collectors.joining(", ")));
    }

    private static Text word(String value, Class<?> kind, List<Choice> known) {
        if (kind.isEnum()) {
            return Stream.of(kind.getEnumConstants())
                    .filter(constant ->
                            constant instanceof Labelled && constant.toString().equals(value))
                    .map(constant -> ((Labelled) constant).label())
                    .findFirst()
                    .orElse(Text.same(value));
        }
        return known.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(Text.same(value));
    }
}
