package de.stadtteilkapital.itests.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server answers to bytes that no client library would send.
 *
 * @param headers by name in any case
 */
record RawHttp(int status, Map<String, String> headers, String body) {
    private static final int LIMIT_MILLIS = 20_000;

    /** Sends a request line and headers and reads until the server closes. */
    static RawHttp of(URI server, String request) throws IOException {
        return from("127.0.0.1", server, request);
    }

    /** Likewise, from an address of this machine. */
    static RawHttp from(String address, URI server, String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort(), InetAddress.getByName(address), 0)) {
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static RawHttp parse(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": ?", 2);
            headers.merge(header[0], header[1], (one, two) -> one + " AND " + two);
        }
        return new RawHttp(Integer.parseInt(lines[0].split(" ")[1]), headers, parts.length < 2 ? "" : parts[1]);
    }
}
