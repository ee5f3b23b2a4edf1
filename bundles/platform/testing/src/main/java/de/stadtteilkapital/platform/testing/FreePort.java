package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports below those that a system gives to clients (Linux from 32768 on, IANA from 49152 on): on one of those some client's
 * connection may sit while its server is away for a moment.
 */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int BEYOND = 32_000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** One that nobody listens on, and that nobody has been given in this run. */
    public static int next() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            // somebody listens there
            return false;
        }
    }
}
