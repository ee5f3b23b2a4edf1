package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.form.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * How a list is asked for by its address, which a link carries to a colleague: filters with one or several values, a text, an
 * order, and where to go on.
 *
 * @param shown of each filter that is typed what stands in its field
 * @param wrong of each that is not what it should be, what would be right; nothing can be asked for then
 * @param q null for all
 * @param sort null for the list's own order
 * @param after null for the beginning
 */
public record Listing(
        String path,
        Map<String, List<String>> filters,
        Map<String, String> shown,
        Map<String, Text> wrong,
        @Nullable String q,
        @Nullable String sort,
        @Nullable String after) {
    private static final int ROWS = 50;

    public Listing {
        requireNonNull(path);
        filters = Map.copyOf(filters);
        shown = Map.copyOf(shown);
        wrong = Map.copyOf(wrong);
    }

    /** @param known the filters of the list; what else the address has is passed over */
    public static Listing of(UriInfo uri, Set<String> known) {
        return of(uri, known, List.of());
    }

    /** @param typed filters beside those that are chosen */
    public static Listing of(UriInfo uri, Set<String> known, List<TypedFilter> typed) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            List<String> some = values.stream()
                    .flatMap(value -> List.of(value.split(",")).stream())
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (known.contains(name) && !some.isEmpty()) {
                filters.put(name, some);
            }
        });
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, Text> wrong = new LinkedHashMap<>();
        for (TypedFilter filter : typed) {
            String entered = blankToNull(uri.getQueryParameters().getFirst(filter.name()));
            if (entered != null) {
                Typed value = Typed.of(entered, filter.type(), filter.heading());
                shown.put(filter.name(), value.german(filter.type()));
                if (value.wrong() == null) {
                    filters.put(filter.name(), List.of(value.text()));
                } else {
                    wrong.put(filter.name(), value.wrong());
                }
            }
        }
        return new Listing(
                "/" + uri.getPath().replaceFirst("^/", ""),
                filters,
                shown,
                wrong,
                blankToNull(uri.getQueryParameters().getFirst("q")),
                blankToNull(uri.getQueryParameters().getFirst("sort")),
                blankToNull(uri.getQueryParameters().getFirst("after")));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @throws Refusal 400 where a typed filter cannot be read: it would be passed over, and more be shown than was asked for */
    public PageRequest request() {
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong.entrySet().stream()
                    .map(filter -> new Objection("/" + filter.getKey(), filter.getValue()))
                    .toList());
        }
        Map<String, String> joined = new LinkedHashMap<>();
        filters.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return new PageRequest(ROWS, after, q, joined, sort);
    }

    /** For counts: what the list holds, whatever its order is and however far it was read. */
    public PageRequest counting() {
        return new Listing(path, filters, shown, wrong, q, null, null).request();
    }

    /** The same list, whatever this filter is. */
    public Listing without(String filter) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(filters);
        fewer.remove(filter);
        return new Listing(path, fewer, shown, wrong, q, sort, after);
    }

    public boolean has(String filter, String value) {
        return filters.getOrDefault(filter, List.of()).contains(value);
    }

    /** Whether any of these filters is set, or was meant to be. */
    public boolean hasAny(Set<String> some) {
        return some.stream().anyMatch(filter -> filters.containsKey(filter) || wrong.containsKey(filter));
    }

    /** Whether anything narrows the list down. */
    public boolean isNarrowed() {
        return q != null || !filters.isEmpty() || !wrong.isEmpty();
    }

    /** The address of the part that follows. */
    public String next(String cursor) {
        return address(sort, cursor);
    }

    /** The address of the list in another order, from its beginning. */
    public String sorted(String by) {
        return address(by, null);
    }

    /** What programs ask for the same list. */
    public String query() {
        return address(sort, null).replaceFirst("^[^?]*", "");
    }

    private String address(@Nullable String by, @Nullable String cursor) {
        List<String> parts = new ArrayList<>();
        filters.forEach((name, values) -> parts.add(part(name, String.join(",", values))));
        if (q != null) {
            parts.add(part("q", q));
        }
        if (by != null) {
            parts.add(part("sort", by));
        }
        if (cursor != null) {
            parts.add(part("after", cursor));
        }
        return path + parts.stream().collect(Collectors.joining("&", parts.isEmpty() ? "" : "?", ""));
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
