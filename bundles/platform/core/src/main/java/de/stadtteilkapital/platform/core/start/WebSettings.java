package de.stadtteilkapital.platform.core.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where HTTP is spoken: a port and addresses. Without them Pax Web takes others of its own. */
final class WebSettings {
    private static final String PORT = "org.osgi.service.http.port";
    private static final String ADDRESSES = "org.ops4j.pax.web.listening.addresses";
    private static final int LAST_PORT = 65_535;

    List<String> complaints(SettingsFile file) {
        List<String> complaints = new ArrayList<>();
        if (SettingsFile.WEB.equals(file.pid())) {
            String port = file.values().getOrDefault(PORT, "").strip();
            if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > LAST_PORT) {
                complaints.add(file.complaint(
                        PORT, "is to be a whole number from 1 to " + LAST_PORT + ", not “" + port + "”"));
            }
            String addresses = file.values().getOrDefault(ADDRESSES, "");
            Arrays.stream(addresses.split(","))
                    .map(String::strip)
                    .filter(address -> !isAddress(address))
                    .forEach(address ->
                            complaints.add(file.complaint(ADDRESSES, "has “" + address + "”, which is no address")));
        }
        return complaints;
    }

    private static boolean isAddress(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
