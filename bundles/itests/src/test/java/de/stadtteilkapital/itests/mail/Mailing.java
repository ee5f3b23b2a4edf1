package de.stadtteilkapital.itests.mail;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A container whose mails go to a test's server. */
record Mailing(Karaf karaf, Road road) {
    private static final String URL = "https://kapital.example.org";

    static Mailing start(Containers containers, String name, MailServer server) {
        Karaf karaf = containers.fresh(name, Database.DERBY);
        karaf.configure("de.stadtteilkapital.house.cfg", Map.of("publicUrl", URL));
        karaf.configure(
                "de.stadtteilkapital.mail.cfg",
                Map.of(
                        "host", "127.0.0.1",
                        "port", String.valueOf(server.port()),
                        "security", "none",
                        "sender", "Stadtteilkapital <post@kapital.example.org>",
                        "timeoutSeconds", "2",
                        "firstPauseSeconds", "1",
                        "noticesPauseMinutes", "0"));
        return new Mailing(karaf, Demonstration.start(karaf));
    }

    /** So many are invited, each by a mail of their own; answers their addresses. */
    List<String> invite(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> name + number + "@example.org")
                .peek(address -> road.as("koordination")
                        .post(
                                "/api/directory/invitations",
                                Map.of("district", Road.DISTRICT, "name", "Person " + name, "mail", address))
                        .expect(201))
                .toList();
    }

    /** How many mails are in a state, as the administrator sees it. */
    int count(String state) {
        return road.as("admin")
                .get("/api/mails?limit=200&state=" + state)
                .expect(200)
                .json()
                .get("items")
                .size();
    }

    /** Somebody of the demonstration is reached there from now on, at once. */
    void reach(String account, String address) {
        try {
            karaf.sql()
                    .update(
                            "update directory_account set mail = ?, mail_key = ?, notice = 'AT_ONCE' where login_key = ?",
                            address,
                            address,
                            account);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
