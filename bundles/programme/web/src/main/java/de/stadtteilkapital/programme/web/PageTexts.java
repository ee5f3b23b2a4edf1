package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Placeholder;
import de.stadtteilkapital.platform.api.texts.TextCatalogue;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What a district may word otherwise on its public page. */
@Component(property = TextCatalogue.ROOM + "=programme")
public final class PageTexts implements TextCatalogue {
    static final DeclaredText INVITATION = new DeclaredText(
            "programme.page.idea",
            TextPlace.PAGE,
            new Text("Seite des Stadtteils: Einladung zu einer Idee", "Page of the district: invitation to an idea"),
            new Text(
                    "Sie haben eine Idee? Erzählen Sie sie der Koordinierungsstelle in drei Sätzen, ohne Konto und ohne"
                            + " Formular.",
                    "You have an idea? Tell it to the coordination office in three sentences, without an account."),
            List.of(
                    Placeholder.of(
                            "stadtteil",
                            new Text("der Name des Stadtteils", "the name of the district"),
                            Text.same("Hamm-Norden")),
                    Placeholder.of(
                            "programm",
                            new Text("der Name des Programms", "the name of the programme"),
                            Text.same("Lokales Kapital für soziale Zwecke"))),
            "Öffentlichkeitsarbeit des Programms");

    @Override
    public List<DeclaredText> texts() {
        return List.of(INVITATION);
    }
}
