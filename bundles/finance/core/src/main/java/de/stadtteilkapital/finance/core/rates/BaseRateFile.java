package de.stadtteilkapital.finance.core.rates;

import de.stadtteilkapital.finance.api.BaseRate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The base rates that come with the platform: half-years without a change are left out, the end is in the first line. */
final class BaseRateFile {
    private static final String PATH = "/data/base-rates.csv";
    private static final Pattern KNOWN_UNTIL = Pattern.compile("known until (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern ROW = Pattern.compile("(\\d{4}-\\d{2}-\\d{2});(-?\\d+\\.\\d{2})");

    private BaseRateFile() {}

    /** By day; each known until the next one begins, the last until the day the file states. */
    static List<BaseRate> read() {
        try (InputStream in = BaseRateFile.class.getResourceAsStream(PATH);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rates(lines.lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException(PATH, e);
        }
    }

    static List<BaseRate> rates(List<String> lines) {
        Matcher stated = KNOWN_UNTIL.matcher(lines.get(0));
        if (!stated.find()) {
            throw new IllegalStateException(PATH + " does not say until when its rates are known");
        }
        List<Matcher> rows =
                lines.stream().map(ROW::matcher).filter(Matcher::matches).toList();
        List<BaseRate> rates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LocalDate until = i + 1 < rows.size()
                    ? LocalDate.parse(rows.get(i + 1).group(1)).minusDays(1)
                    : LocalDate.parse(stated.group(1));
            rates.add(new BaseRate(
                    LocalDate.parse(rows.get(i).group(1)),
                    new BigDecimal(rows.get(i).group(2)),
                    until,
                    false));
        }
        return rates;
    }
}
