package de.stadtteilkapital.platform.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import de.stadtteilkapital.platform.api.documents.DocumentException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;

/** Prints HTML as PDF/A-3a and PDF/UA-1. */
final class PdfPrinter {
    private final Fonts fonts = new Fonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfPrinter() {
        XRLog.setLoggerImpl(new PrintLog());
    }

    byte[] print(Document document) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Batik looks for its parts through the thread
        thread.setContextClassLoader(PdfPrinter.class.getClassLoader());
        try (Drawings drawings = new Drawings()) {
            return print(document, drawings);
        } catch (IOException e) {
            throw new DocumentException("the document cannot be printed", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private byte[] print(Document document, Drawings drawings) throws IOException {
        List<String> refused = new ArrayList<>();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("Stadtteilkapital");
        builder.useSVGDrawer(drawings);
        fonts.addTo(builder);
        builder.useUriResolver((base, uri) -> uri);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> allowed(uri, refused), priority);
        }
        builder.withW3cDocument(document, null);
        builder.toStream(pdf);
        builder.run();
        if (!refused.isEmpty()) {
            throw new DocumentException("the document wants something from outside: " + refused.size() + " references");
        }
        return pdf.toByteArray();
    }

    private static boolean allowed(String uri, List<String> refused) {
        boolean allowed = uri != null && Closed.isImage(uri);
        if (!allowed) {
            refused.add(String.valueOf(uri));
        }
        return allowed;
    }
}
