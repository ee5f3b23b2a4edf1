package de.stadtteilkapital.platform.documents;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Draws the SVG of one document in the document's own font, never with one that the machine happens to have. */
final class Drawings extends BatikSVGDrawer {
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        fontResolver = Loaded.FONTS;
    }

    /** The fonts as the JDK wants them: loaded once, since each loading leaves a temporary file for a while. */
    private static final class Loaded {
        static final OpenHtmlFontResolver FONTS = load();

        private static OpenHtmlFontResolver load() {
            OpenHtmlFontResolver fonts = new OpenHtmlFontResolver();
            try {
                for (Fonts.Face face : Fonts.Face.values()) {
                    fonts.addFontStream(face::open, Fonts.FAMILY, face.weight, face.style);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the bundle's fonts are damaged", e);
            }
            return fonts;
        }
    }
}
