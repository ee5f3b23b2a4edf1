package de.stadtteilkapital.itests.bounds;

import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Many clients at once, each with a connection of its own, behind a proxy that tells their addresses. */
final class Crowd {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final URI server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Crowd(Karaf karaf) {
        server = karaf.uri();
    }

    /** What each of so many is answered, once all have been sent. */
    List<CompletableFuture<HttpResponse<String>>> send(int count, IntFunction<HttpRequest> request) {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(client.sendAsync(request.apply(i), HttpResponse.BodyHandlers.ofString()));
        }
        return answers;
    }

    static List<HttpResponse<String>> all(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream().map(CompletableFuture::join).toList();
    }

    /** A wrong password, of another account from another address each time. */
    HttpRequest guess(int i) {
        return get("/api/directory/me", "10.%d.%d.%d".formatted(1 + i / 65536, i / 256 % 256, i % 256))
                .header("Authorization", basic("jemand" + i, "geraten"))
                .build();
    }

    HttpRequest.Builder get(String path, String address) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(LIMIT).header("X-Forwarded-For", address);
    }

    HttpRequest.Builder right(String path, String account, String address) {
        return get(path, address).header("Authorization", basic(account, Demonstration.PASSWORD));
    }

    static String basic(String account, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
