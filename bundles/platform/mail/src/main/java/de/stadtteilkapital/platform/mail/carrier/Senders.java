package de.stadtteilkapital.platform.mail.carrier;

import static java.util.Objects.requireNonNull;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import java.util.TreeMap;

/**
 * In whose name mails leave.
 *
 * @param all of every district that has none of its own
 * @param ofDistrict of single districts
 */
public record Senders(InternetAddress all, Map<String, InternetAddress> ofDistrict) {
    public Senders {
        requireNonNull(all);
        ofDistrict = Map.copyOf(ofDistrict);
    }

    /**
     * @param one of all districts
     * @param each {@code district=address}; a file of settings may have them in one text, with commas
     * @throws IllegalArgumentException for what is no address
     */
    public static Senders of(String one, String... each) {
        Map<String, InternetAddress> ofDistrict = new TreeMap<>();
        for (String pair : String.join(",", each).split(",")) {
            if (!pair.isBlank()) {
                String[] sides = pair.split("=", 2);
                ofDistrict.put(sides[0].strip(), address(sides.length == 2 ? sides[1] : ""));
            }
        }
        return new Senders(address(one), ofDistrict);
    }

    private static InternetAddress address(String text) {
        try {
            InternetAddress address = new InternetAddress(text.strip(), true);
            if (!address.getAddress().contains("@")) {
                throw new IllegalArgumentException("not an address");
            }
            return address;
        } catch (AddressException e) {
            throw new IllegalArgumentException("not an address", e);
        }
    }

    InternetAddress forDistrict(String district) {
        return ofDistrict.getOrDefault(district, all);
    }

    /** Behind which the ids of a district's mails stand. */
    public String domain(String district) {
        String address = forDistrict(district).getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
