package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A rule as of one version. A rule that judges differently gets a new version and its old class stays installed beside it,
 * so that old decisions can be worked out again; of several versions only the newest is asked.
 *
 * @param rule room or district and name: {@code hamm-norden.ceiling}
 * @param version numbers in it count as numbers: {@code 9} is older than {@code 10}
 */
public record RuleVersion(String rule, String version) {
    /** By version alone. */
    public static final Comparator<RuleVersion> NEWEST_FIRST =
            Comparator.comparing(RuleVersion::sortable).reversed();

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 12;

    public RuleVersion {
        requireNonNull(rule);
        requireNonNull(version);
    }

    public boolean isNewerThan(RuleVersion other) {
        return NEWEST_FIRST.compare(this, other) < 0;
    }

    private String sortable() {
        return NUMBER.matcher(version)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
