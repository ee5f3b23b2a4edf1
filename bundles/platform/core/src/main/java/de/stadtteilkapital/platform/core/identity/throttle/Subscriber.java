package de.stadtteilkapital.platform.core.identity.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom an address belongs to, as a key: of IPv6 the network, since one subscriber has a whole /64. */
final class Subscriber {
    private static final int NETWORK_BYTES = 8;

    private Subscriber() {}

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // with a colon in it this is a literal, which nobody is asked for
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length <= NETWORK_BYTES
                    ? address
                    : HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
