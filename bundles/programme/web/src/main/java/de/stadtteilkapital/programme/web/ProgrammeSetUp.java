package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.SetUpPage;
import de.stadtteilkapital.platform.web.SetUpPages;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What of a district is set up in this room. */
@Component
public final class ProgrammeSetUp implements SetUpPages {
    private static final String HERE = Ways.SETUP + "/{district}";

    @Override
    public List<SetUpPage> pages() {
        return List.of(
                new SetUpPage(
                        Ways.ROUNDS_TITLE,
                        new Text(
                                "Beginn, Ende und Antragsschlüsse; die nächste aus der letzten planen",
                                "Beginning, end and deadlines; plan the next from the last"),
                        HERE + "/runden",
                        Set.of("programme.round"),
                        ProgrammeRight.FOLLOW,
                        40),
                new SetUpPage(
                        Ways.PARAMETERS_TITLE,
                        new Text(
                                "Fristen, Mehrheiten, Beträge und Texte, die Ihr Stadtteil anders haben kann",
                                "Terms, majorities, amounts and texts that your district may have otherwise"),
                        HERE + "/parameter",
                        Set.of(),
                        ProgrammeRight.FOLLOW,
                        90));
    }
}
