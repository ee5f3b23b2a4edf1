package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports of a container, chosen once, so that its address survives a restart; Pax Exam chooses those of RMI. */
record Ports(int http, int ssh) {

    static Ports free() {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket http = new ServerSocket(0, 1, loopback);
                ServerSocket ssh = new ServerSocket(0, 1, loopback)) {
            return new Ports(http.getLocalPort(), ssh.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
