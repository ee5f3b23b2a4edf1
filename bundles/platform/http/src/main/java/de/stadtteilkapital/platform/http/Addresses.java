package de.stadtteilkapital.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the address of a client, also behind proxies that are trusted to say for whom they ask. */
final class Addresses {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    /** Only literals: anything else the JDK would look up in the DNS. */
    private static final Pattern LITERAL =
            Pattern.compile(OCTET + "(\\." + OCTET + "){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]{1,44}");

    private final Set<InetAddress> proxies;

    /** @throws IllegalStateException with a sentence that names the setting, where one is no address */
    Addresses(String... proxies) {
        // a configuration file gives one text for the whole list
        this.proxies = Arrays.stream(proxies)
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(Addresses::proxy)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean trust(String peer) {
        return literal(peer).filter(proxies::contains).isPresent();
    }

    /**
     * From the right, each proxy is believed what it adds, as long as it is trusted itself.
     *
     * @param peer the other end of the connection
     * @param forwardedFor the header {@code X-Forwarded-For}, all its lines; anybody can send one
     */
    String client(String peer, String forwardedFor) {
        Optional<InetAddress> client = literal(peer);
        if (client.isEmpty()) {
            return peer;
        }
        String[] hops = forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && proxies.contains(client.get()); i--) {
            Optional<InetAddress> hop = literal(hops[i].strip());
            if (hop.isEmpty()) {
                break;
            }
            client = hop;
        }
        return client.get().getHostAddress();
    }

    private static InetAddress proxy(String text) {
        return literal(text)
                .orElseThrow(() -> new IllegalStateException(
                        "etc/" + HttpLimits.PID + ".cfg: trustedProxies has “" + text + "”, which is no IP address."));
    }

    private static Optional<InetAddress> literal(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        try {
            return LITERAL.matcher(bare).matches() ? Optional.of(InetAddress.getByName(bare)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
