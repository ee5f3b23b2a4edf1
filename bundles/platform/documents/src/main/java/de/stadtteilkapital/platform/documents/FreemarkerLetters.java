package de.stadtteilkapital.platform.documents;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.DocumentMark;
import de.stadtteilkapital.platform.api.documents.DocumentMarks;
import de.stadtteilkapital.platform.api.documents.Frame;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.w3c.dom.Document;

/** The letters of the platform: FreeMarker fills, the text is set and checked, openhtmltopdf prints. */
@Component(configurationPid = "de.stadtteilkapital.documents")
@Designate(ocd = FreemarkerLetters.Config.class)
public final class FreemarkerLetters implements Letters {
    /** How much is printed at once. */
    @ObjectClassDefinition(name = "Stadtteilkapital: Dokumente")
    @interface Config {
        @AttributeDefinition(
                name = "Höchste Zahl der Absätze und Tabellenzeilen eines PDFs",
                description = "ein größeres wird abgelehnt, bevor es gesetzt wird",
                min = "1")
        int mostLines() default 10_000;
    }

    private final HandOver<DocumentMarks> marks;
    private volatile int mostLines;
    private final Filling filling;
    private final PdfPrinter printer;

    @Activate
    public FreemarkerLetters(BundleContext context, @Reference BusinessClock clock, Config config) {
        this(HandOver.to(DocumentMarks.class, context), clock, config.mostLines());
    }

    @Modified
    void modified(Config config) {
        mostLines = config.mostLines();
    }

    FreemarkerLetters(HandOver<DocumentMarks> marks, BusinessClock clock, int mostLines) {
        this.marks = requireNonNull(marks);
        this.mostLines = mostLines;
        this.filling = new Filling(clock.zone());
        this.printer = new PdfPrinter();
    }

    @Override
    public byte[] pdf(Template template, Frame frame, Map<String, ?> model) {
        Document document = document(template, frame, model);
        requirePrintable(document);
        return printer.print(document);
    }

    @Override
    public String html(Template template, Frame frame, Map<String, ?> model) {
        return Markup.write(document(template, frame, model));
    }

    /** Setting a page takes a hundredfold of what filling it does. */
    private void requirePrintable(Document document) {
        int lines = document.getElementsByTagName("tr").getLength()
                + document.getElementsByTagName("p").getLength()
                + document.getElementsByTagName("li").getLength();
        if (lines > mostLines) {
            throw Refusal.rule(
                    "",
                    new Text(
                                    "Das PDF hätte %s Absätze und Zeilen; mehr als %s werden nicht gesetzt. Bitte enger"
                                            + " eingrenzen oder als Tabelle abrufen.",
                                    "The PDF would have %s paragraphs and rows; more than %s are not set. Please narrow"
                                            + " it down or ask for it as a table.")
                            .with(lines, mostLines),
                    "documents.size",
                    null);
        }
    }

    private List<DocumentMark> marks(Frame frame) {
        String district = frame.letterhead().id();
        return district == null ? List.of() : marks.call(room -> room.of(district, frame));
    }

    private Document document(Template template, Frame frame, Map<String, ?> model) {
        Document document = Markup.read(filling.fill(template, frame, marks(frame), model));
        Closed.check(document);
        Typography.set(document.getDocumentElement());
        return document;
    }
}
