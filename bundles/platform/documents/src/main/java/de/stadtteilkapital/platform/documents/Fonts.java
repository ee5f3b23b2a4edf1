package de.stadtteilkapital.platform.documents;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Liberation Sans in the bundle, embedded in part into every document; what was measured of it is kept. */
final class Fonts {
    static final String FAMILY = "Liberation Sans";

    /** A face of the family, by weight and style. */
    enum Face {
        REGULAR("Regular", 400, FontStyle.NORMAL),
        BOLD("Bold", 700, FontStyle.NORMAL),
        ITALIC("Italic", 400, FontStyle.ITALIC),
        BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

        final String file;
        final int weight;
        final FontStyle style;

        Face(String file, int weight, FontStyle style) {
            this.file = "/liberation/LiberationSans-" + file + ".ttf";
            this.weight = weight;
            this.style = style;
        }

        InputStream open() {
            InputStream font = Fonts.class.getResourceAsStream(file);
            if (font == null) {
                throw new UncheckedIOException(new IOException(file + " is not in the bundle"));
            }
            return font;
        }
    }

    private final FSDefaultCacheStore measures = new FSDefaultCacheStore();

    void addTo(PdfRendererBuilder builder) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
        for (Face face : Face.values()) {
            builder.useFont(face::open, FAMILY, face.weight, face.style, true);
        }
    }
}
