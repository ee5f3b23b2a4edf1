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
    /** The step that comes before all others. */
    static final String DISTRICT = "programme.district";

    private static final String HERE = Ways.SETUP + "/{district}";

    @Override
    public List<SetUpPage> pages() {
        return List.of(
                new SetUpPage(
                        Ways.DISTRICT_TITLE,
                        new Text(
                                "Name, Programm, Aktenzeichen, Verfahrensrecht, Anschrift und Höchstbetrag",
                                "Name, programme, file numbers, law of procedure, address and ceiling"),
                        HERE + "/stadtteil",
                        Set.of(DISTRICT),
                        ProgrammeRight.FOLLOW,
                        10),
                new SetUpPage(
                        Ways.MARKS_TITLE,
                        new Text(
                                "Bilder des Stadtteils, des Büros und der Geldgeber auf Seiten und Schreiben",
                                "Pictures of the district, the office and the funders on pages and letters"),
                        HERE + "/marken",
                        Set.of("programme.marks"),
                        ProgrammeRight.FOLLOW,
                        15),
                new SetUpPage(
                        Ways.AREAS_TITLE,
                        new Text(
                                "Straßen und Hausnummern, in Fassungen, die ab einem Tag gelten",
                                "Streets and house numbers, in versions that hold from a day on"),
                        HERE + "/foerdergebiet",
                        Set.of("programme.areas"),
                        ProgrammeRight.FOLLOW,
                        20),
                new SetUpPage(
                        Ways.PLANS_TITLE,
                        new Text(
                                "Die Ziele, von denen jeder Antrag eines nennt, in Fassungen",
                                "The goals of which each application names one, in versions"),
                        HERE + "/aktionsplan",
                        Set.of("programme.goals"),
                        ProgrammeRight.FOLLOW,
                        30),
                new SetUpPage(
                        Ways.NEEDS_TITLE,
                        new Text(
                                "Was dem Stadtteil fehlt, wer das sagt, und welche Projekte dem dienen",
                                "What the district lacks, who says so, and which projects serve it"),
                        HERE + "/bedarfe",
                        Set.of(),
                        ProgrammeRight.FOLLOW,
                        35),
                new SetUpPage(
                        Ways.LISTS_TITLE,
                        new Text(
                                "Zielgruppen, Projekttypen, Indikatoren und was sonst in Formularen zu wählen ist",
                                "Target groups, project types, indicators and what else there is to choose in forms"),
                        HERE + "/listen",
                        Set.of(),
                        ProgrammeRight.FOLLOW,
                        37),
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
                                "Fristen, Mehrheiten und Beträge, die Ihr Stadtteil anders haben kann",
                                "Terms, majorities and amounts that your district may have otherwise"),
                        HERE + "/parameter",
                        Set.of("programme.remedy"),
                        ProgrammeRight.FOLLOW,
                        90),
                new SetUpPage(
                        Ways.TEXTS_TITLE,
                        new Text(
                                "Was in Schreiben, auf Seiten und in E-Mails Ihres Stadtteils steht, mit Vorschau",
                                "What stands in the letters, pages and e-mails of your district, with a preview"),
                        HERE + "/texte",
                        Set.of(),
                        ProgrammeRight.FOLLOW,
                        95),
                new SetUpPage(
                        Ways.FILE_TITLE,
                        new Text(
                                "Alles auf einmal: sichern, oder aus einer Datei einlesen",
                                "All at once: save it, or take it from a file"),
                        HERE + "/datei",
                        Set.of(DISTRICT),
                        ProgrammeRight.KEEP,
                        100));
    }
}
