package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Score;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds points up by the criteria of a district, each of which is scored exactly once. */
final class Scoring {
    private static final String RULE = "applications.scores";
    private static final String SOURCE = "Veröffentlichte Auswahlkriterien des Stadtteils";

    private Scoring() {}

    static PreAssessment result(
            String application, NewPreAssessment entered, List<Criterion> criteria, Instant assessedAt) {
        Map<String, Criterion> byId = criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        List<Objection> objections = objections(entered.scores(), byId);
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
        return new PreAssessment(
                application,
                entered.scores(),
                entered.scores().stream()
                        .mapToInt(s -> s.points() * byId.get(s.criterion()).weight())
                        .sum(),
                criteria.stream().mapToInt(c -> c.maxPoints() * c.weight()).sum(),
                entered.recommendation(),
                entered.note(),
                assessedAt.truncatedTo(ChronoUnit.MICROS));
    }

    private static List<Objection> objections(List<Score> scores, Map<String, Criterion> criteria) {
        List<Objection> objections = new ArrayList<>();
        Set<String> scored = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            Criterion criterion = criteria.get(score.criterion());
            if (criterion == null || !scored.add(score.criterion())) {
                objections.add(objection(
                        "/scores/" + i + "/criterion",
                        new Text(
                                        "„%s“ ist kein Kriterium dieses Stadtteils oder steht doppelt da; bitte jedes"
                                                + " Kriterium einmal nennen.",
                                        "“%s” is no criterion of this district or is there twice; please name each"
                                                + " criterion once.")
                                .with(score.criterion())));
            } else if (score.points() < 0 || score.points() > criterion.maxPoints()) {
                objections.add(objection(
                        "/scores/" + i + "/points",
                        named(
                                new Text(
                                        "Für „%s“ sind 0 bis %s Punkte möglich.",
                                        "For “%s” 0 to %s points are possible."),
                                criterion,
                                criterion.maxPoints())));
            }
        }
        criteria.values().stream()
                .filter(criterion -> !scored.contains(criterion.id()))
                .sorted(Comparator.comparing(Criterion::id))
                .map(criterion -> objection(
                        "/scores",
                        named(
                                new Text(
                                        "Punkte für „%s“ fehlen; bitte zu jedem Kriterium welche nennen.",
                                        "Points for “%s” are missing; please give some for each criterion."),
                                criterion)))
                .forEach(objections::add);
        return objections;
    }

    private static Objection objection(String pointer, Text message) {
        return new Objection(pointer, message, RULE, SOURCE);
    }

    /** With what people call the criterion. */
    private static Text named(Text sentence, Criterion criterion, Object... more) {
        Text title = criterion.title();
        Object[] german =
                Stream.concat(Stream.of(title.german()), Stream.of(more)).toArray();
        Object[] english =
                Stream.concat(Stream.of(title.english()), Stream.of(more)).toArray();
        return new Text(sentence.german().formatted(german), sentence.english().formatted(english));
    }
}
