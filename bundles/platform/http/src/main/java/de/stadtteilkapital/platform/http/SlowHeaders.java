package de.stadtteilkapital.platform.http;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnection;

/**
 * Closes a connection whose request line and headers do not come to an end in time. The server's own limit is one of
 * silence, which a byte now and then breaks.
 */
final class SlowHeaders implements Connection.Listener {
    /** Amid the headers of the request after so many, for so long. */
    private record Stuck(long requests, long seconds) {}

    private static final Stuck NOT_STUCK = new Stuck(-1, 0);

    private final Connector connector;
    private final LongSupplier seconds;

    /** @param seconds asked anew with each look, since settings change */
    SlowHeaders(Connector connector, LongSupplier seconds) {
        this.connector = connector;
        this.seconds = seconds;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection http) {
            lookAgain(http, NOT_STUCK);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        // the next look sees it
    }

    private void look(HttpConnection connection, Stuck before) {
        if (!connection.getEndPoint().isOpen()) {
            return;
        }
        if (!connection.getParser().inHeaderState() || connection.getParser().isStart()) {
            lookAgain(connection, NOT_STUCK);
            return;
        }
        Stuck now = before.requests() == connection.getMessagesIn()
                ? new Stuck(before.requests(), before.seconds() + 1)
                : new Stuck(connection.getMessagesIn(), 0);
        if (now.seconds() < seconds.getAsLong()) {
            lookAgain(connection, now);
        } else {
            connection.getEndPoint().close();
        }
    }

    private void lookAgain(HttpConnection connection, Stuck stuck) {
        connector.getScheduler().schedule(() -> look(connection, stuck), 1, TimeUnit.SECONDS);
    }
}
