package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.HouseKey;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import de.stadtteilkapital.platform.rest.Feed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cursors of one request, sealed as they leave the house and opened as they come in. A list's belongs to the account,
 * the path, the filters and the order; a feed's to the person, or to the office whatever the token.
 */
final class CallCursor {
    private static final String PURPOSE = "rest.cursors";
    private static final String CURSOR = "cursor";
    private static final Pattern SEALED = Pattern.compile("([0-9]{1,18})\\.([A-Za-z0-9_-]{16,4000})");
    private static final Set<String> NO_PART_OF_THE_LIST = Set.of(CURSOR, "limit");

    private final HouseKeys keys;
    private final String parameter;
    private final String place;

    private CallCursor(HouseKeys keys, String parameter, String place) {
        this.keys = requireNonNull(keys);
        this.parameter = parameter;
        this.place = place;
    }

    static CallCursor ofList(HouseKeys keys, Caller caller, String path, Map<String, List<String>> query) {
        Map<String, List<String>> asked = new TreeMap<>(query);
        asked.keySet().removeAll(NO_PART_OF_THE_LIST);
        // a map's text could be that of another, but for the lengths before it
        String list = asked.entrySet().stream()
                .flatMap(
                        parameter -> parameter.getValue().stream().map(value -> part(parameter.getKey()) + part(value)))
                .collect(Collectors.joining());
        return new CallCursor(keys, CURSOR, "list" + part(caller.account()) + part(path) + list);
    }

    static CallCursor ofFeed(HouseKeys keys, Caller caller, String path) {
        // of an API client all that lasts is its office
        String reader = caller.scopes() == null
                ? "account" + part(caller.account())
                : "office"
                        + Audience.of(caller).stream()
                                .map(Audience::tag)
                                .sorted()
                                .collect(Collectors.joining(","));
        return new CallCursor(keys, Feed.AFTER, "feed" + part(path) + part(reader));
    }

    private static String part(String text) {
        return text.length() + ":" + text;
    }

    /** Outside a unit of work that reads, since the key may have to be made. */
    String seal(String cursor) {
        HouseKey key = keys.current(PURPOSE);
        return key.id() + "." + new Seal(key, place).close(cursor);
    }

    /** @throws Refusal 400 where it was not given out here and for this */
    String open(String sealed) {
        Matcher parts = SEALED.matcher(sealed);
        if (!parts.matches()) {
            throw foreign();
        }
        return keys.of(PURPOSE, parts.group(1))
                .flatMap(key -> new Seal(key, place).open(parts.group(2)))
                .orElseThrow(this::foreign);
    }

    private Refusal foreign() {
        return Refusal.invalid(
                "/" + parameter,
                new Text(
                        "Diese Marke wurde nicht für diese Liste ausgegeben.",
                        "This cursor was not given out for this list."));
    }
}
