package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the chains of all districts as text; it is sealed before it leaves the house. */
record EventCursor(Map<String, Long> positions) {
    private static final String BEGINNING = "0";
    private static final Pattern PLACE = Pattern.compile("([a-z0-9*-]{1,60})=(\\d{1,18})");

    EventCursor {
        positions = Collections.unmodifiableMap(new TreeMap<>(positions));
    }

    static EventCursor of(String written) {
        if (BEGINNING.equals(written)) {
            return new EventCursor(Map.of());
        }
        Map<String, Long> positions = new TreeMap<>();
        for (String place : decode(written).split(",")) {
            Matcher match = PLACE.matcher(place);
            if (!match.matches()) {
                throw forged();
            }
            positions.put(match.group(1), Long.valueOf(match.group(2)));
        }
        return new EventCursor(positions);
    }

    long in(String district) {
        return positions.getOrDefault(district, 0L);
    }

    /** With a place in each of these districts, the beginning where there was none. */
    EventCursor in(Set<String> districts) {
        Map<String, Long> all = new TreeMap<>(positions);
        districts.forEach(district -> all.putIfAbsent(district, 0L));
        return new EventCursor(all);
    }

    EventCursor at(String district, long position) {
        Map<String, Long> moved = new TreeMap<>(positions);
        moved.put(district, position);
        return new EventCursor(moved);
    }

    String written() {
        if (positions.isEmpty()) {
            return BEGINNING;
        }
        StringBuilder text = new StringBuilder();
        positions.forEach((district, position) -> text.append(text.isEmpty() ? "" : ",")
                .append(district)
                .append('=')
                .append(position));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String written) {
        try {
            return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw forged();
        }
    }

    private static Refusal forged() {
        return Refusal.invalid("/after", new Text("Diese Marke ist keine von hier.", "This cursor is none of ours."));
    }
}
