package de.stadtteilkapital.districts.demonstration;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one password of all accounts; it leaves this record for the hash and the console alone.
 *
 * @param chosen whether the operator chose it in the environment
 */
record Password(String secret, boolean chosen) {
    static final String VARIABLE = "STADTTEILKAPITAL_DEMO_PASSWORD";

    /** Without letters and digits that are taken for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    /** @param environment what the operator has set, null or blank for nothing */
    static Password of(String environment) {
        return environment == null || environment.isBlank()
                ? new Password(random(), false)
                : new Password(environment, true);
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(GROUP, 0, ALPHABET.length())
                        .mapToObj(i -> ALPHABET.substring(i, i + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    @Override
    public String toString() {
        return "Password[" + (chosen ? "chosen" : "drawn") + "]";
    }
}
