package de.stadtteilkapital.itests.refusals;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads an answer and its translation as problems, and says where they are not what a row promises. */
public final class Problems {
    private static final int RULE = 422;
    private static final String TYPE = "urn:stadtteilkapital:problem:";

    /** A rule's message says what would make it pass. */
    private static final Pattern GERMAN_HELP = Pattern.compile("[Bb]itte|möglich|[Hh]öchstens|müssen|muss|darf erst");

    private static final Pattern ENGLISH_HELP = Pattern.compile("[Pp]lease|possible|[Aa]t most|must");

    private final Row row;
    private final List<String> faults = new ArrayList<>();

    public Problems(Row row) {
        this.row = row;
    }

    /** Empty where both are as the row promises. */
    public List<String> faults(Answer german, Answer english) {
        List<Answer> answers = List.of(german, english);
        for (Answer answer : answers) {
            if (answer.status() != row.status()) {
                faults.add("status " + answer);
                return faults;
            }
            require(answer.header("Content-Type").startsWith("application/problem+json"), "media type", answer);
            form(answer, answers.indexOf(answer));
        }
        differ(german.json(), english.json(), "/title", german);
        differ(german.json(), english.json(), "/detail", german);
        int errors = german.json().at("/errors").size();
        require(errors == english.json().at("/errors").size(), "errors in both languages", english);
        help(german, GERMAN_HELP);
        help(english, ENGLISH_HELP);
        for (int i = 0; i < errors; i++) {
            differ(german.json(), english.json(), "/errors/" + i + "/message", german);
        }
        return faults;
    }

    private void form(Answer answer, int language) {
        JsonNode problem = answer.json();
        require((TYPE + row.type()).equals(problem.at("/type").asText()), "type", answer);
        require(row.status() == problem.at("/status").asInt(), "status inside", answer);
        require(answer.exchange().path().equals(problem.at("/instance").asText()), "instance", answer);
        require(row.isNamedIn(problem.at("/detail").asText(), language), "detail names " + row.names(), answer);
        require(row.hasErrors() == problem.has("errors"), "errors", answer);
        if (row.hasErrors()) {
            require(
                    StreamSupport.stream(problem.get("errors").spliterator(), false)
                            .anyMatch(this::objects),
                    "no objection at " + row.pointer() + " by " + row.rule(),
                    answer);
        }
    }

    private void help(Answer answer, Pattern words) {
        if (row.status() == RULE) {
            answer.json()
                    .get("errors")
                    .forEach(error -> require(
                            words.matcher(error.at("/message").asText()).find(), "what would make it pass", answer));
        }
    }

    private boolean objects(JsonNode error) {
        return row.pointer().equals(error.at("/pointer").asText())
                && row.rule().equals(error.at("/rule").asText())
                && row.source() != error.at("/source").asText().isBlank();
    }

    private void differ(JsonNode german, JsonNode english, String pointer, Answer answer) {
        String one = german.at(pointer).asText();
        String other = english.at(pointer).asText();
        require(!one.isBlank() && !other.isBlank() && !one.equals(other), pointer + " in both languages", answer);
    }

    private void require(boolean holds, String what, Answer answer) {
        if (!holds) {
            faults.add(what + ": " + answer);
        }
    }
}
