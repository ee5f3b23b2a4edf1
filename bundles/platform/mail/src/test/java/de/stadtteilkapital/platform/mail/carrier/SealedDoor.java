package de.stadtteilkapital.platform.mail.carrier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;

/** Speaks STARTTLS (RFC 3207) before a mail server that does not, and then passes on what is said. */
final class SealedDoor implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final TestKeys keys;
    private final int behind;
    private final List<String> inClear = new CopyOnWriteArrayList<>();

    SealedDoor(TestKeys keys, int behind) throws IOException {
        this.keys = keys;
        this.behind = behind;
        start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** What a client said before the seal. */
    List<String> inClear() {
        return new ArrayList<>(inClear);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "sealed-door");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                greet(client);
                SSLSocket sealed = (SSLSocket)
                        keys.context().getSocketFactory().createSocket(client, null, client.getPort(), false);
                sealed.setUseClientMode(false);
                pass(sealed);
            } catch (IOException e) {
                // the client left, or the test is over
            }
        }
    }

    private void greet(Socket client) throws IOException {
        OutputStream out = client.getOutputStream();
        say(out, "220 sealed");
        String said = "";
        while (!"STARTTLS".equals(said)) {
            said = line(client.getInputStream());
            inClear.add(said.split(" ")[0]);
            say(out, said.startsWith("EHLO") ? "250-sealed\r\n250 STARTTLS" : "220 go on");
        }
    }

    private void pass(Socket sealed) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            line(server.getInputStream());
            start(() -> copy(server, sealed));
            copy(sealed, server);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one of them left
        }
    }

    /** Byte by byte: what follows may be sealed. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("end");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
