package de.stadtteilkapital.itests.identity;

import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.Road;
import java.util.Map;

/** An account that its owner enters by another way than a password of ours: one person opens the way, another gives the role. */
final class LinkedAccount {
    private static final String ACCOUNTS = "/api/directory/accounts";

    private LinkedAccount() {}

    /** Answers its id. */
    static String of(Road road, String login, String role, String issuer, String subject) {
        String id = road.as("admin")
                .post(ACCOUNTS, Map.of("district", Road.DISTRICT, "login", login, "name", "Person " + login))
                .expect(201)
                .text("id");
        road.as("admin")
                .post(ACCOUNTS + "/" + id + "/links", Map.of("issuer", issuer, "subject", subject))
                .expect(200);
        road.as("koordination")
                .post(
                        ACCOUNTS + "/" + id + "/roles",
                        Map.of(
                                "role",
                                role,
                                "district",
                                Road.DISTRICT,
                                "legalBasis",
                                "Dienstplan",
                                "from",
                                GermanDay.today()))
                .expect(200);
        return id;
    }
}
