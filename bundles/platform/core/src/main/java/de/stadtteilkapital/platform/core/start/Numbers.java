package de.stadtteilkapital.platform.core.start;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Settings that are whole numbers from some number on; a component would trip over another value later. */
final class Numbers {
    private static final int MOST = 999_999_999;

    private final Attributes attributes;

    Numbers(Attributes attributes) {
        this.attributes = requireNonNull(attributes);
    }

    List<String> complaints(SettingsFile file) {
        List<String> complaints = new ArrayList<>();
        for (Attributes.Attribute attribute : attributes.of(file.pid())) {
            String value = file.values().get(attribute.key());
            int least = attribute.least().isEmpty() ? 0 : Integer.parseInt(attribute.least());
            if (value != null && "Integer".equals(attribute.type()) && !admits(value.strip(), least)) {
                complaints.add(file.complaint(attribute.key(), wanted(value.strip(), least) + ", not “" + value + "”"));
            }
        }
        return complaints;
    }

    private static String wanted(String value, int least) {
        return value.matches("\\d+") && new BigInteger(value).compareTo(BigInteger.valueOf(MOST)) > 0
                ? "is to be a whole number of at most " + MOST
                : "is to be a whole number from " + least + " on";
    }

    private static boolean admits(String value, int least) {
        return value.matches("\\d{1,9}") && Integer.parseInt(value) >= least;
    }
}
