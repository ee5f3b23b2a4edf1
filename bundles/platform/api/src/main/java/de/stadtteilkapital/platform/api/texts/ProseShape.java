package de.stadtteilkapital.platform.api.texts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.regex.Pattern;

/** What a line of a text belongs to, by its beginning. */
public enum ProseShape implements Labelled {
    BULLETS("- ", new Text("Aufzählung", "list")),
    STEPS("[0-9]{1,2}\\. ", new Text("nummerierte Liste", "numbered list")),
    PARAGRAPH("", new Text("Absatz", "paragraph"));

    private final Pattern mark;
    private final Text label;

    ProseShape(String mark, Text label) {
        this.mark = Pattern.compile("^" + mark);
        this.label = requireNonNull(label);
    }

    static ProseShape of(String line) {
        for (ProseShape shape : values()) {
            if (shape.mark.matcher(line).find()) {
                return shape;
            }
        }
        throw new IllegalStateException("every line is part of a paragraph at least");
    }

    /** A line without what marks it. */
    String unmarked(String line) {
        return mark.matcher(line).replaceFirst("").strip();
    }

    @Override
    public Text label() {
        return label;
    }
}
