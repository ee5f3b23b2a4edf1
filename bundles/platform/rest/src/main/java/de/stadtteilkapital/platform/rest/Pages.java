package de.stadtteilkapital.platform.rest;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.UriInfo;

/** Reads a page request from the query: limit, cursor, q, sort, and every other parameter as a filter. */
public final class Pages {
    private Pages() {}

    public static PageRequest of(UriInfo uri) {
        Map<String, String> filters = new HashMap<>();
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        query.forEach((name, values) -> filters.put(name, once(name, values)));
        String limit = filters.remove("limit");
        String cursor = filters.remove("cursor");
        String q = filters.remove("q");
        String sort = filters.remove("sort");
        return new PageRequest(limit == null ? PageRequest.STANDARD : number(limit), cursor, q, filters, sort);
    }

    private static String once(String name, List<String> values) {
        if (values.size() != 1) {
            throw Refusal.invalid(
                    "/" + name, new Text("%s steht mehrfach da.", "%s is given more than once.").with(name));
        }
        return values.get(0);
    }

    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("/limit", new Text("limit ist keine Zahl.", "limit is not a number."));
        }
    }
}
