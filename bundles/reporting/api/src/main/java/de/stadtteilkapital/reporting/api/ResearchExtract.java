package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * A round for the programme's evaluation: pseudonyms that stay the same over rounds and no cell from which fewer than
 * five persons speak, neither by itself nor by subtraction (SGB X § 67c, GDPR Art. 89).
 */
@LabelsOf({Documentation.class, Documentation.Results.class})
public record ResearchExtract(
        String district, String round, CutOff cutOff, List<Project> projects, List<Table> participants) {
    /**
     * A project without name, title and exact amount, which is public and would give it away.
     *
     * @param sponsor its sponsor's pseudonym
     * @param grantFrom lower bound of the grant's class of 2,500 euro
     * @param indicatorsReached how many of its indicators came up to their target
     */
    @LabelsOf(ProjectChapter.class)
    public record Project(
            @Label(german = "das Pseudonym", english = "the pseudonym")
            String pseudonym,

            @Label(german = "das Pseudonym des Trägers", english = "the sponsor's pseudonym")
            String sponsor,

            String projectType,

            @Label(german = "die Merkmale", english = "the features")
            List<String> features,

            @Label(german = "die Zielgruppen", english = "the target groups")
            List<String> targetGroups,

            @Label(german = "die Untergrenze der Bewilligungssumme", english = "the lower bound of the amount granted")
            long grantFrom,

            @Label(german = "die Zahl der Indikatoren mit Zielwert", english = "the number of indicators with a target")
            int indicators,

            @Label(german = "die Zahl der Indikatoren am Ziel", english = "the number of indicators at their target")
            int indicatorsReached,

            @Label(german = "das Vorliegen von Ergebnissen", english = "the presence of results")
            boolean resultsPresent,

            @Label(german = "die Zahl der Teilnehmenden", english = "the number of participants")
            Cell participants) {}

    /** Participants of the whole round by one dimension. */
    public record Table(
            @Label(german = "das Merkmal", english = "the dimension")
            String dimension,

            @Label(german = "die Ausprägungen", english = "the rows")
            List<Row> rows,

            @Label(german = "die Gesamtzahl", english = "the total")
            Cell total) {}

    /** A code and how many there were. */
    @LabelsOf(Tally.class)
    public record Row(
            String code,
            Text text,

            @Label(german = "die Zahl der Personen", english = "the number of persons")
            Cell cell) {}

    public ResearchExtract {
        projects = List.copyOf(projects);
        participants = List.copyOf(participants);
    }
}
