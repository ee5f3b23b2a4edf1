package de.stadtteilkapital.platform.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the components of records are called, as a heading and in sentences. */
public final class Labels {
    private Labels() {}

    /** As the subject of a sentence, without its capital: "der Titel". */
    public static Text subject(Class<?> type, String component) {
        return label(type, component)
                .map(label -> new Text(label.german(), label.english()))
                .orElseGet(() -> quoted(component));
    }

    /** As the object of a sentence: "den Titel". */
    public static Text object(Class<?> type, String component) {
        return label(type, component)
                .map(label -> new Text(accusative(label), label.english()))
                .orElseGet(() -> quoted(component));
    }

    /** Over a column or a field: "Titel", "Title". */
    public static Text heading(Class<?> type, String component) {
        return label(type, component)
                .map(label -> new Text(
                        capital(GermanArticles.without(label.german())),
                        capital(label.english().replaceFirst("^the ", ""))))
                .orElseGet(() -> Text.same(component));
    }

    /** At the beginning of a sentence. */
    public static Text first(Text text) {
        return new Text(capital(text.german()), capital(text.english()));
    }

    /** The label of a component: its own, that of the record whose labels are taken over, or the one common to all. */
    public static Optional<Label> label(Class<?> type, String component) {
        return own(type, component).or(() -> own(CommonLabels.class, component));
    }

    private static Optional<Label> own(Class<?> type, String component) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return Arrays.stream(components)
                .filter(c -> c.getName().equals(component))
                .findFirst()
                .map(c -> c.getAnnotation(Label.class))
                .or(() -> takenOver(type, component));
    }

    private static Optional<Label> takenOver(Class<?> type, String component) {
        LabelsOf others = type.getAnnotation(LabelsOf.class);
        return others == null
                ? Optional.empty()
                : Arrays.stream(others.value())
                        .flatMap(other -> own(other, component).stream())
                        .findFirst();
    }

    private static String accusative(Label label) {
        return label.accusative().isEmpty() ? label.german().replaceFirst("^der ", "den ") : label.accusative();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What nobody has named is called as it is written. */
    private static Text quoted(String component) {
        return new Text("„%s“", "“%s”").with(component);
    }
}
