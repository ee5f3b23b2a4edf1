package de.stadtteilkapital.platform.core.identity.throttle;

import de.stadtteilkapital.platform.api.identity.Origin;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the address of a client, also behind proxies that are trusted to say for whom they ask. */
final class ClientAddresses {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    /** Only literals: anything else the JDK would look up in the DNS. */
    private static final Pattern LITERAL =
            Pattern.compile(OCTET + "(\\." + OCTET + "){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]{1,44}");
    /** One subscriber has a whole /64 of IPv6. */
    private static final int NETWORK_BYTES = 8;

    private final Set<InetAddress> proxies;

    /** @throws IllegalArgumentException for one that is no address; its message is that one */
    ClientAddresses(Collection<String> proxies) {
        this.proxies = proxies.stream()
                .map(proxy -> literal(proxy).orElseThrow(() -> new IllegalArgumentException(proxy)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address as a key: IPv4 as it is, of IPv6 the network. */
    String of(Origin origin) {
        Optional<InetAddress> peer = literal(origin.peer());
        return peer.map(connected -> key(client(connected, origin.forwardedFor())))
                .orElse(origin.peer());
    }

    /** From the right, each proxy is believed what it adds, as long as it is trusted itself. */
    private InetAddress client(InetAddress connected, String forwardedFor) {
        InetAddress client = connected;
        String[] hops = forwardedFor == null ? new String[0] : forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && proxies.contains(client); i--) {
            Optional<InetAddress> hop = literal(hops[i].strip());
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get();
        }
        return client;
    }

    private static String key(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
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
