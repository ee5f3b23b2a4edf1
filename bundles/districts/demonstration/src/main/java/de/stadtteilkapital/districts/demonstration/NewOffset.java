package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far ahead of the system's clock the business clock shall be.
 *
 * @param offset whole days, ISO 8601: {@code P10D}
 */
public record NewOffset(@Longest(20) String offset) {
    private static final int MOST_DAYS = 36_500;
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,5})D");

    public NewOffset {
        offset = Require.text("offset", offset);
        Matcher days = DAYS.matcher(offset);
        if (!days.matches() || Integer.parseInt(days.group(1)) > MOST_DAYS) {
            throw Refusal.invalid(
                    "/offset",
                    new Text(
                            "offset nennt ganze Tage, höchstens hundert Jahre, zum Beispiel P10D.",
                            "offset names whole days, at most a hundred years, P10D for example."));
        }
    }

    int days() {
        return Integer.parseInt(offset.substring(1, offset.length() - 1));
    }
}
