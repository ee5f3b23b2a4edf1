package de.stadtteilkapital.platform.documents;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.documents.Frame;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.documents.Template;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.w3c.dom.Document;

/** The letters of the platform: FreeMarker fills, the text is set and checked, openhtmltopdf prints. */
@Component
public final class FreemarkerLetters implements Letters {
    private final Filling filling;
    private final PdfPrinter printer;

    @Activate
    public FreemarkerLetters(@Reference BusinessClock clock) {
        this.filling = new Filling(clock.zone());
        this.printer = new PdfPrinter();
    }

    @Override
    public byte[] pdf(Template template, Frame frame, Map<String, ?> model) {
        return printer.print(document(template, frame, model));
    }

    @Override
    public String html(Template template, Frame frame, Map<String, ?> model) {
        return Markup.write(document(template, frame, model));
    }

    private Document document(Template template, Frame frame, Map<String, ?> model) {
        Document document = Markup.read(filling.fill(template, frame, model));
        Closed.check(document);
        Typography.set(document.getDocumentElement());
        return document;
    }
}
