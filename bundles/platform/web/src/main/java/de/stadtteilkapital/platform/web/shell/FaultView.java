package de.stadtteilkapital.platform.web.shell;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.View;
import java.util.Map;

/** The page that says what went wrong, and what would mend it. */
final class FaultView {
    private static final Template TEMPLATE = new Template(FaultView.class, "fault.ftlh");

    /** What somebody can do about it. */
    private static final Map<Integer, Text> NEXT = Map.of(
            403,
                    new Text(
                            "Wenn Sie die Seite für Ihre Aufgaben brauchen, wenden Sie sich an die Koordination.",
                            "If you need the page for your tasks, please ask the coordination office."),
            404,
                    new Text(
                            "Vielleicht ist die Adresse nicht ganz richtig, oder die Seite gehört nicht zu Ihren Aufgaben."
                                    + " Suchen Sie nach dem Aktenzeichen oder beginnen Sie auf der Startseite.",
                            "Perhaps the address is not quite right, or the page is not part of your tasks. Search for the"
                                    + " file number or begin at the start page."),
            429,
                    new Text(
                            "Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.",
                            "Please wait a minute and then try again."),
            500,
                    new Text(
                            "Bitte versuchen Sie es noch einmal. Bleibt der Fehler, nennen Sie der Koordination die"
                                    + " Nummer unten.",
                            "Please try again. If the fault stays, tell the coordination office the number below."),
            503, new Text("Bitte versuchen Sie es in einem Augenblick noch einmal.", "Please try again in a moment."));

    private FaultView() {}

    /** @param requestId by which the fault is found in the log */
    static View of(int status, Text title, Text detail, String requestId) {
        return View.of(TEMPLATE, title)
                .with("detail", detail)
                .with("next", NEXT.get(status))
                .with("requestId", requestId)
                .withStatus(status);
    }
}
