package de.stadtteilkapital.itests.weight;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A line to PostgreSQL that counts what is executed over it. */
final class Meter implements AutoCloseable {
    private static final int BUFFER = 8192;

    private final InetSocketAddress server;
    private final ServerSocket door;
    private final AtomicLong counted = new AtomicLong();

    Meter(InetSocketAddress server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    long counted() {
        return counted.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket behind = new Socket(server.getAddress(), server.getPort());
                Executions executions = new Executions(counted);
                run(() -> carry(client, behind, executions));
                run(() -> carry(behind, client, null));
            }
        } catch (IOException e) {
            if (!door.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void carry(Socket from, Socket to, Executions executions) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (executions != null) {
                    executions.take(buffer, count);
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException e) {
            // one end has hung up, and so does the other now
            return;
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "meter");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
