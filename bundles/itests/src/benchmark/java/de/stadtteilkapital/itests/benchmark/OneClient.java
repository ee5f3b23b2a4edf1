package de.stadtteilkapital.itests.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What is read, asked by one client in turn: the mean of each in fractions of a millisecond, which JMeter rounds away. */
final class OneClient {
    private static final int TIMES = 500;
    private static final int OK = 200;
    private static final double MILLION = 1e6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(TIMES);
    private final Addresses addresses;
    private final String login;
    private final int applications;

    /** @param applications how many there are to read */
    OneClient(Addresses addresses, String login, int applications) {
        this.addresses = addresses;
        this.login = login;
        this.applications = applications;
    }

    /** Milliseconds by act. */
    Map<String, Double> means() throws IOException, InterruptedException {
        Map<String, Double> sums = new TreeMap<>();
        for (int i = 0; i < TIMES; i++) {
            String one = String.format(Locale.ROOT, "%d", Mix.FIRST + random.nextInt(applications));
            sums.merge(Mix.READ, millis(addresses.application(one)), Double::sum);
            sums.merge(Mix.LIST, millis(addresses.list()), Double::sum);
            sums.merge(Mix.BUDGET, millis(addresses.budget()), Double::sum);
        }
        sums.replaceAll((act, sum) -> sum / TIMES);
        return sums;
    }

    private double millis(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + login)
                .build();
        long begin = System.nanoTime();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        long end = System.nanoTime();
        assertThat(status).isEqualTo(OK);
        return (end - begin) / MILLION;
    }
}
