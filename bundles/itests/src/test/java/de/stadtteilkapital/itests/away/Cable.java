package de.stadtteilkapital.itests.away;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A line to a server that can be cut, so that nobody answers, or go dead, so that nothing comes. */
final class Cable implements AutoCloseable {
    private static final int BUFFER = 8192;

    private final InetSocketAddress server;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final int port;
    private volatile ServerSocket door;
    private volatile boolean dead;

    Cable(InetSocketAddress server) throws IOException {
        this.server = server;
        open(0);
        port = door.getLocalPort();
    }

    int port() {
        return port;
    }

    private void open(int wanted) throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        door = opened;
        run("cable", () -> accept(opened));
    }

    /** Hangs up on all, and refuses whoever calls. */
    void cut() throws IOException {
        door.close();
        hangUp();
    }

    /** Keeps all lines and takes new ones, but carries nothing. */
    void goDead() {
        dead = true;
    }

    void mend() throws IOException {
        if (dead) {
            dead = false;
            // what was said meanwhile is lost
            hangUp();
        }
        if (door.isClosed()) {
            open(port);
        }
    }

    private void hangUp() throws IOException {
        for (Socket socket = sockets.poll(); socket != null; socket = sockets.poll()) {
            socket.close();
        }
    }

    private void accept(ServerSocket opened) {
        try {
            while (true) {
                Socket client = opened.accept();
                Socket behind = new Socket(server.getAddress(), server.getPort());
                sockets.add(client);
                sockets.add(behind);
                if (opened.isClosed()) {
                    // it was cut while this one was being put through
                    hangUp();
                }
                run("cable-there", () -> carry(client, behind));
                run("cable-back", () -> carry(behind, client));
            }
        } catch (IOException e) {
            if (!opened.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (!dead) {
                    out.write(buffer, 0, count);
                }
            }
        } catch (IOException e) {
            // one end has hung up, and so does the other now
            return;
        }
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
