package de.stadtteilkapital.itests.fuzz;

import de.stadtteilkapital.platform.testing.Answer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an answer may leave the house. */
final class Verdict {
    private static final int SERVER_ERROR = 500;
    /** Stack traces, class names, SQL and the names of what is inside. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\tat |\\w+Exception\\b|\\bjavax?\\.\\w+\\.|\\b(org|com)\\.(apache|eclipse|fasterxml|postgresql|osgi)\\b"
                    + "|de\\.stadtteilkapital\\.\\w+\\.(core|rest|api|persistence)\\b|(?i:\\bselect\\b.{1,80}\\bfrom\\b"
                    + "|\\binsert into\\b|sqlstate|\\bjdbc\\b|eclipselink|jackson|jetty|\\bcxf\\b|\\bkaraf\\b"
                    + "|postgresql|\\bderby\\b|persistenceunit|\\bconstraint\\b)");

    private Verdict() {}

    static Optional<String> on(Answer answer) {
        if (answer.status() >= SERVER_ERROR) {
            return Optional.of("answered " + answer.status());
        }
        Matcher inside = INSIDE.matcher(answer.text() + answer.exchange().headers());
        if (inside.find()) {
            return Optional.of("says " + inside.group() + " with " + answer.status());
        }
        String type = answer.exchange().header("Content-Type").orElse("");
        boolean problem = type.startsWith("application/problem+json")
                || type.startsWith("text/html")
                        && leavesTheApi(answer.exchange().path());
        return answer.status() >= 400 && !problem && answer.bytes().length > 0
                ? Optional.of(answer.status() + " is no problem+json: " + answer.text())
                : Optional.empty();
    }

    /** Whether the dots of a path lead beside the API, where people are answered by pages. */
    private static boolean leavesTheApi(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step :
                path.replaceAll("(?i)%2f", "/").replaceAll("(?i)%2e", ".").split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return !"api".equals(steps.peekFirst());
    }
}
