package de.stadtteilkapital.platform.rest;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.rest.http.CurrentCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.UriInfo;

/** Reads a page request from the query: limit, cursor, q, sort, and every other parameter as a filter. */
public final class Pages {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Pages() {}

    public static PageRequest of(UriInfo uri) {
        Map<String, String> filters = new HashMap<>();
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        query.forEach((name, values) -> filters.put(name, once(name, values)));
        String limit = filters.remove("limit");
        String cursor = filters.remove("cursor");
        String q = filters.remove("q");
        String sort = filters.remove("sort");
        return new PageRequest(limit(limit), cursor == null ? null : CurrentCall.opened(cursor), q, filters, sort);
    }

    /** Where a feed is to be read on from: what {@code next} said of an earlier answer, opened again. */
    public static String after(String sealed) {
        return Feed.BEGINNING.equals(sealed) ? sealed : CurrentCall.opened(sealed);
    }

    /** At most so many items, the standard where nothing is said. */
    public static int limit(String asked) {
        return PageRequest.limited(asked == null ? PageRequest.STANDARD : number(asked));
    }

    /**
     * For a list that is short by its nature and comes whole: what is asked of it besides is refused like in any other.
     *
     * @param fields names it can be filtered by
     */
    public static Map<String, String> whole(UriInfo uri, String... fields) {
        PageRequest asked = of(uri);
        if (asked.cursor() != null) {
            throw Refusal.invalid(
                    "/cursor",
                    new Text("Diese Marke passt nicht zu dieser Liste.", "This cursor does not belong to this list."));
        }
        List<String> known = List.of(fields);
        Stream.concat(asked.filters().keySet().stream(), Stream.ofNullable(asked.sort()))
                .filter(field -> !known.contains(field))
                .findFirst()
                .ifPresent(Pages::refuse);
        return asked.filters();
    }

    private static void refuse(String field) {
        throw Refusal.invalid(
                "/" + field,
                new Text("Nach „%s“ kann hier nicht gefiltert oder sortiert werden.", "“%s” neither filters nor sorts.")
                        .with(field));
    }

    private static String once(String name, List<String> values) {
        if (values.size() != 1) {
            throw Refusal.invalid(
                    "/" + name, new Text("%s steht mehrfach da.", "%s is given more than once.").with(name));
        }
        if (values.get(0).indexOf('\0') >= 0) {
            throw Refusal.invalid(
                    "/" + name,
                    new Text("%s enthält ein Zeichen, das es in keinem Text gibt.", "%s has a character no text has.")
                            .with(name));
        }
        return values.get(0);
    }

    private static int number(String limit) {
        // digits of other scripts are digits to the JDK
        if (!NUMBER.matcher(limit).matches()) {
            throw Refusal.invalid("/limit", new Text("limit ist keine Zahl.", "limit is not a number."));
        }
        return Integer.parseInt(limit);
    }
}
