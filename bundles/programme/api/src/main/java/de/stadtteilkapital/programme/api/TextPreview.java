package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.texts.ProseBlock;
import java.util.List;

/** How a text reads with samples filled in; an English one that was left empty reads in German. */
public record TextPreview(
        @Label(german = "der deutsche Text", english = "the German text")
        List<ProseBlock> german,

        @Label(german = "der englische Text", english = "the English text")
        List<ProseBlock> english) {
    public TextPreview {
        german = List.copyOf(german);
        english = List.copyOf(english);
    }
}
