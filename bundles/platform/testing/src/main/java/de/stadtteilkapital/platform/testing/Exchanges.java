package de.stadtteilkapital.platform.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The memory of HTTP clients; for thousands of requests use {@link Api#unrecorded()}. */
public final class Exchanges {

    private final List<Exchange> all = new CopyOnWriteArrayList<>();

    void add(Exchange exchange) {
        all.add(exchange);
    }

    /** Everything recorded so far, oldest first. */
    public List<Exchange> all() {
        return List.copyOf(all);
    }

    /** Everything recorded since there were that many, to look at the answers of one test only. */
    public List<Exchange> since(int count) {
        List<Exchange> now = all();
        return now.subList(count, now.size());
    }
}
