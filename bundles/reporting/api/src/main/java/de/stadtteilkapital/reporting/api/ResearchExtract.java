package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * A round for the programme's evaluation: pseudonyms that stay the same over rounds and no cell from which fewer than
 * five persons speak, neither by itself nor by subtraction (SGB X § 67c, GDPR Art. 89).
 */
public record ResearchExtract(
        String district, String round, CutOff cutOff, List<Project> projects, List<Table> participants) {
    /**
     * A project without name, title and exact amount, which is public and would give it away.
     *
     * @param sponsor its sponsor's pseudonym
     * @param grantFrom lower bound of the grant's class of 2,500 euro
     * @param indicatorsReached how many of its indicators came up to their target
     */
    public record Project(
            String pseudonym,
            String sponsor,
            String projectType,
            List<String> features,
            List<String> targetGroups,
            long grantFrom,
            int indicators,
            int indicatorsReached,
            boolean resultsPresent,
            Cell participants) {}

    /** Participants of the whole round by one dimension. */
    public record Table(String dimension, List<Row> rows, Cell total) {}

    /** A code and how many there were. */
    public record Row(String code, Text text, Cell cell) {}

    public ResearchExtract {
        projects = List.copyOf(projects);
        participants = List.copyOf(participants);
    }
}
