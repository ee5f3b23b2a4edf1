package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of the assistant, one to a page. */
public enum Step {
    IDEA("idee", new Text("Worum geht es?", "What is it about?"), "title", "summary", "place"),
    KIND("art", new Text("Was für ein Vorhaben ist es?", "What kind of project is it?"), "projectType", "features"),
    GOAL("ziel", new Text("Welchem Ziel dient es?", "Which goal does it serve?"), "goal", "needs"),
    GROUPS("zielgruppen", new Text("Wem kommt es zugute?", "Whom does it benefit?"), "targetGroups"),
    PERIOD("zeitraum", new Text("Wann findet es statt?", "When does it take place?"), "start", "end"),
    PLAN("plan", new Text("Was kostet es?", "What does it cost?"), "financingPlan", "requestedAmount"),
    RESULTS("ergebnisse", new Text("Was soll erreicht werden?", "What is to be achieved?"), "indicators"),
    DECLARATIONS("erklaerungen", new Text("Was erklären Sie?", "What do you declare?"), "declarations");

    private final String path;
    private final Text question;
    private final List<String> shown;

    Step(String path, Text question, String... shown) {
        this.path = requireNonNull(path);
        this.question = requireNonNull(question);
        this.shown = List.of(shown);
    }

    public String path() {
        return path;
    }

    public Text question() {
        return question;
    }

    /** The components of a proposal that it asks for. */
    List<String> shown() {
        return shown;
    }

    /** Empty after the last. */
    Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    static Optional<Step> at(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** Of what is missing at a field: where it is asked for. */
    static Step of(String pointer) {
        String component = pointer.replaceFirst("^/", "").replaceFirst("/.*", "");
        return Stream.of(values())
                .filter(step -> step.shown.contains(component))
                .findFirst()
                .orElse(IDEA);
    }
}
