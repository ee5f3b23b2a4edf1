package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What carries requests; tests put one in between that chooses among nodes, or asks again after a crash. */
@FunctionalInterface
public interface Wire {
    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException;
}
