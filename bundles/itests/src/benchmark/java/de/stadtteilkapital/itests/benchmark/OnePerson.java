package de.stadtteilkapital.itests.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.screens.Visitor;
import de.stadtteilkapital.platform.testing.Demonstration;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Pages as one person opens them in turn: the mean of each, beside what a program waits for the same over REST. */
final class OnePerson {
    static final String START = "start page";
    static final String LIST = "list page";
    static final String CASE = "case page";

    private static final int TIMES = 200;
    private static final int OK = 200;
    private static final double MILLION = 1e6;

    private final Visitor office;
    private final Random random = new Random(TIMES);
    private final int applications;

    /** @param applications how many there are to read */
    OnePerson(URI base, int applications) {
        office = Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD);
        this.applications = applications;
    }

    /** Milliseconds by page. */
    Map<String, Double> means() {
        Map<String, Double> sums = new TreeMap<>();
        for (int i = 0; i < TIMES; i++) {
            String one = String.format(Locale.ROOT, "%d", Mix.FIRST + random.nextInt(applications));
            sums.merge(START, millis("/start"), Double::sum);
            sums.merge(LIST, millis("/antraege"), Double::sum);
            sums.merge(CASE, millis("/antraege/01a00000-aaaa-7000-8000-" + one), Double::sum);
        }
        sums.replaceAll((page, sum) -> sum / TIMES);
        return sums;
    }

    private double millis(String page) {
        long begin = System.nanoTime();
        int status = office.look(page);
        long end = System.nanoTime();
        assertThat(status).as(page).isEqualTo(OK);
        return (end - begin) / MILLION;
    }
}
