package de.stadtteilkapital.itests.round;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One of the real micro-projects; what the file lacks follows from its place in the file. */
record MicroProject(
        int place,
        String title,
        String legalForm,
        BigDecimal amount,
        String projectType,
        List<String> features,
        String aim,
        String scenario) {
    private static final BigDecimal FIRST_PART = new BigDecimal("0.60");
    private static final int PAYMENT_GROUPS = 3;

    static List<MicroProject> all() {
        List<MicroProject> projects = new ArrayList<>();
        for (String line : lines("/round/micro-projects.csv")) {
            String[] f = line.split(";", -1);
            if (!"title".equals(f[0])) {
                projects.add(new MicroProject(
                        projects.size(),
                        f[0],
                        f[2],
                        new BigDecimal(f[3]),
                        f[5],
                        f[6].isEmpty() ? List.of() : Arrays.asList(f[6].split("\\|")),
                        f[7],
                        f[8]));
            }
        }
        return projects;
    }

    static List<String> lines(String resource) {
        try (InputStream in = MicroProject.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first instalment and the first line of the plan: 60 per cent, rounded to the cent. */
    BigDecimal firstPart() {
        return amount.multiply(FIRST_PART).setScale(2, RoundingMode.HALF_UP);
    }

    /** The rest. */
    BigDecimal secondPart() {
        return amount.subtract(firstPart());
    }

    /** The month of its first instalment; the second comes three months later. */
    int firstMonth() {
        return place % PAYMENT_GROUPS;
    }

    String sponsorAccount() {
        return "traeger" + (place % 3 + 1);
    }

    boolean needsRecusal() {
        return scenario.contains("recusal");
    }

    /** A German account number with right check digits, different for each project (ISO 7064, mod 97-10). */
    String iban() {
        String account = "41050095" + "%010d".formatted(1_000_000 + place);
        BigDecimal digits = new BigDecimal(account + "131400");
        int check = 98 - digits.remainder(BigDecimal.valueOf(97)).intValue();
        return "DE%02d%s".formatted(check, account);
    }
}
