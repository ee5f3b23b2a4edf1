package de.stadtteilkapital.platform.api.texts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.util.List;

/**
 * One paragraph of a text, or one list.
 *
 * @param shape what it is shown as
 * @param lines of a paragraph its lines, of a list its entries; plain, to be escaped by whoever shows them
 */
public record ProseBlock(
        @Label(german = "die Gestalt", english = "the shape")
        ProseShape shape,

        @Label(german = "die Zeilen", english = "the lines") List<String> lines) {
    public ProseBlock {
        requireNonNull(shape);
        lines = List.copyOf(lines);
    }

    /** Whether it is a list of either shape. */
    public boolean listed() {
        return shape != ProseShape.PARAGRAPH;
    }

    public boolean numbered() {
        return shape == ProseShape.STEPS;
    }
}
