package de.stadtteilkapital.itests.bounds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A client that keeps the server waiting: amid its body, or in front of an answer that it does not take. */
record HeldSocket(Socket socket) implements AutoCloseable {
    private static final int LITTLE = 4096;
    private static final int LIMIT_MILLIS = 60_000;

    /** Asks many times over and takes nothing of what is answered. */
    static HeldSocket slowReader(URI server, String path, String address) throws IOException {
        HeldSocket held = open(server);
        for (int i = 0; i < 8; i++) {
            held.send("GET " + path + " HTTP/1.1\r\nHost: l\r\nX-Forwarded-For: " + address + "\r\n\r\n");
        }
        return held;
    }

    /** Sends all of a body but the last byte. */
    static HeldSocket body(URI server, String path, String login, int bytes) throws IOException {
        HeldSocket held = open(server);
        held.send("POST " + path + " HTTP/1.1\r\nHost: l\r\nConnection: close\r\nAuthorization: " + login
                + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes + "\r\n\r\n");
        byte[] blanks = new byte[bytes - 1];
        Arrays.fill(blanks, (byte) ' ');
        try {
            held.socket.getOutputStream().write(blanks);
        } catch (IOException e) {
            // refused amid the body: its answer tells
            return held;
        }
        return held;
    }

    private static HeldSocket open(URI server) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(LITTLE);
        socket.setSoTimeout(LIMIT_MILLIS);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        return new HeldSocket(socket);
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Whether the server has said something. */
    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** The first line of the answer. */
    String status() throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
