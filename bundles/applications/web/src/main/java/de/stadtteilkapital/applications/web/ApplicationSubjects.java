package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.SubjectPage;
import de.stadtteilkapital.platform.web.SubjectPages;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Where this room's work is done and its things are read. */
@Component
public final class ApplicationSubjects implements SubjectPages {
    private static final Text OPEN = new Text("Öffnen", "Open");
    private static final String FILE = Ways.APPLICATIONS + "/{id}";
    private static final String ADVICE = Ways.ADVICE + "/{id}";

    private static final List<SubjectPage> PAGES = List.of(
            new SubjectPage("applications.toCheck", new Text("Prüfen", "Check"), FILE + "/pruefung"),
            new SubjectPage("applications.toComplete", new Text("Ergänzen", "Complete"), FILE + "/bearbeiten"),
            new SubjectPage("applications.draft", new Text("Weiterschreiben", "Go on"), FILE + "/bearbeiten"),
            new SubjectPage(
                    "applications.startPassed",
                    new Text("Neuen Beginn nennen", "Name a new start"),
                    FILE + "/neuer-beginn"),
            new SubjectPage("applications.completionOverdue", OPEN, FILE),
            new SubjectPage(
                    "applications.readyForNetwork", new Text("Vorbewerten", "Pre-assess"), FILE + "/vorbewertung"),
            new SubjectPage("applications.callBack", new Text("Zurückrufen", "Call back"), ADVICE),
            new SubjectPage("applications.application", OPEN, FILE),
            new SubjectPage("applications.adviceCase", OPEN, ADVICE));

    @Override
    public List<SubjectPage> pages() {
        return PAGES;
    }
}
