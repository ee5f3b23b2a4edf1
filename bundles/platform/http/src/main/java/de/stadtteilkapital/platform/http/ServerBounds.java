package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.ThreadPool;

/** How many requests the server works on at once, how many connections it holds, and who hears what becomes of answers. */
final class ServerBounds {
    private final HttpChannel.Listener answers;
    private final List<Runnable> ends = new ArrayList<>();

    ServerBounds(HttpChannel.Listener answers) {
        this.answers = requireNonNull(answers);
    }

    /** @param limits asked anew where settings have changed */
    void begin(Server server, Supplier<HttpLimits> limits) {
        if (server.getThreadPool() instanceof ThreadPool.SizedThreadPool threads) {
            threads.setMaxThreads(limits.get().requestThreads());
        }
        for (Connector each : server.getConnectors()) {
            AbstractConnector connector = (AbstractConnector) each;
            ConnectionLimit most = new ConnectionLimit(limits.get().connections(), connector);
            connector.addBean(most);
            connector.addBean(answers);
            ends.add(() -> connector.removeBean(most));
            ends.add(() -> connector.removeBean(answers));
        }
    }

    /** What comes after has its own. */
    void end() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
