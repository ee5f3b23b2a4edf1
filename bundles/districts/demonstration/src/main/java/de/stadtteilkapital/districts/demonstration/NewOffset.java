package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far ahead of the system's clock the business clock shall be.
 *
 * @param offset whole days, ISO 8601: {@code P10D}
 */
public record NewOffset(
        @Label(german = "der Vorsprung der Uhr", english = "the clock's lead") @Longest(20)
        String offset) {
    private static final int MOST_DAYS = 36_500;
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,5})D");

    public NewOffset {
        Input in = Input.of(NewOffset.class);
        offset = in.text("offset", offset);
        in.require(
                offset == null || offset.isEmpty() || isAhead(offset),
                "offset",
                new Text(
                        "Hier stehen ganze Tage, höchstens hundert Jahre, zum Beispiel P10D.",
                        "Here are whole days, at most a hundred years, P10D for example."));
        in.refuse();
    }

    private static boolean isAhead(String offset) {
        Matcher days = DAYS.matcher(offset);
        return days.matches() && Integer.parseInt(days.group(1)) <= MOST_DAYS;
    }

    int days() {
        return Integer.parseInt(offset.substring(1, offset.length() - 1));
    }
}
