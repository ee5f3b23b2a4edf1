package de.stadtteilkapital.platform.attachments.scan;

import static java.util.Objects.requireNonNull;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where ClamAV's daemon listens.
 *
 * @param words as it was configured
 * @param address looked up anew each time, since names move
 */
public record ClamdAddress(String words, Supplier<SocketAddress> address) {
    private static final Pattern TCP = Pattern.compile("tcp://(\\[[0-9a-fA-F:.]+]|[^:/\\[\\]]+):(\\d{1,5})");
    private static final String UNIX = "unix://";
    private static final int LAST_PORT = 65_535;

    public ClamdAddress {
        requireNonNull(words);
        requireNonNull(address);
    }

    /** @throws IllegalArgumentException for what is neither {@code tcp://host:port} nor {@code unix:///path} */
    public static ClamdAddress of(String configured) {
        String words = configured.strip();
        Matcher tcp = TCP.matcher(words);
        if (tcp.matches() && Integer.parseInt(tcp.group(2)) <= LAST_PORT) {
            String host = tcp.group(1).replaceAll("[\\[\\]]", "");
            int port = Integer.parseInt(tcp.group(2));
            return new ClamdAddress(words, () -> new InetSocketAddress(host, port));
        }
        if (words.startsWith(UNIX + "/")) {
            UnixDomainSocketAddress path = UnixDomainSocketAddress.of(words.substring(UNIX.length()));
            return new ClamdAddress(words, () -> path);
        }
        throw new IllegalArgumentException("scanner: neither tcp://host:port nor unix:///path: " + words);
    }
}
