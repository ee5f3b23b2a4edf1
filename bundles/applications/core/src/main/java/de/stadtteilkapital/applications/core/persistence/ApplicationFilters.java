package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.RowFilter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list of applications can be narrowed to. */
final class ApplicationFilters {
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MOST_VALUES = 20;

    /** Makes a condition of a filter's value; a value that does not fit is an illegal argument. */
    private interface Narrowing {
        RowFilter of(String value, BusinessClock clock);
    }

    private record Named(String field, Narrowing narrowing) {}

    /** Always in this order, so that the same filters give the same words. */
    private static final List<Named> ALL = List.of(
            new Named("id", (value, clock) -> RowFilter.in("e.id", values(value))),
            new Named("state", (value, clock) -> states(value)),
            new Named("district", (value, clock) -> RowFilter.is("e.district", value)),
            new Named("round", (value, clock) -> RowFilter.is("e.round", value)),
            new Named("sponsor", (value, clock) -> RowFilter.is("e.sponsor", value)),
            new Named("type", (value, clock) -> RowFilter.in("e.projectType", values(value))),
            new Named("goal", (value, clock) -> RowFilter.in("e.goal", values(value))),
            new Named("need", (value, clock) -> codes("needs", value)),
            new Named("targetGroup", (value, clock) -> codes("targetGroups", value)),
            new Named("feature", (value, clock) -> codes("features", value)),
            new Named("amountFrom", (value, clock) -> compared("e.requestedAmount >= :amountFrom", amount(value))),
            new Named("amountTo", (value, clock) -> compared("e.requestedAmount <= :amountTo", amount(value))),
            new Named(
                    "submittedFrom",
                    (value, clock) -> compared("e.submittedAt >= :submittedFrom", beginning(day(value), clock))),
            new Named(
                    "submittedTo",
                    (value, clock) -> compared(
                                    "e.submittedAt < :submittedTo",
                                    beginning(day(value).plusDays(1), clock))
                            .and(RowFilter.isNot("e.submittedAt", Times.NEVER))),
            new Named("overdue", (value, clock) -> overdue(value, clock.today())));

    private ApplicationFilters() {}

    /**
     * A list's request with its filters and its search turned into a condition.
     *
     * @param request what is left of it: part, order, and filters that there are none of
     */
    record Narrowed(RowFilter condition, PageRequest request) {
        /** For what is neither cut nor ordered. */
        void requireNothingLeft() {
            Stream.of(
                            request.filters().keySet().stream(),
                            Stream.ofNullable(request.sort()).map(sort -> "sort"),
                            Stream.ofNullable(request.cursor()).map(cursor -> "cursor"))
                    .flatMap(fields -> fields)
                    .findFirst()
                    .ifPresent(field -> {
                        throw Refusal.invalid(
                                "/" + field,
                                new Text("Nach „%s“ kann hier nicht gefiltert werden.", "“%s” does not filter here.")
                                        .with(field));
                    });
        }
    }

    static Narrowed of(Caller me, PageRequest request, BusinessClock clock) {
        Map<String, String> left = new HashMap<>(request.filters());
        RowFilter condition = RowFilter.ALL;
        for (Named filter : ALL) {
            String value = left.remove(filter.field());
            if (value != null) {
                condition = condition.and(narrowed(filter, value, clock));
            }
        }
        if (request.q() != null && !request.q().isBlank()) {
            condition = condition.and(SearchedWords.applications(me, request.q()));
        }
        return new Narrowed(condition, new PageRequest(request.limit(), request.cursor(), null, left, request.sort()));
    }

    private static RowFilter narrowed(Named filter, String value, BusinessClock clock) {
        try {
            return filter.narrowing().of(value, clock);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.invalid(
                    "/" + filter.field(), new Text("„%s“ passt hier nicht.", "“%s” does not fit here.").with(value));
        }
    }

    private static RowFilter states(String value) {
        Set<ApplicationState> states =
                values(value).stream().map(ApplicationState::valueOf).collect(Collectors.toSet());
        return new RowFilter("e.state in :states", Map.of("states", states));
    }

    /** Any of the codes, of a column that has several. */
    private static RowFilter codes(String column, String value) {
        return values(value).stream()
                .map(code -> new RowFilter(
                        "concat(',', concat(e." + column + ", ',')) like :" + column + " escape '!'",
                        Map.of(column, "%," + SearchedWords.escaped(code) + ",%")))
                .reduce(RowFilter::or)
                .orElseThrow(IllegalArgumentException::new);
    }

    private static RowFilter overdue(String value, LocalDate today) {
        return switch (value) {
            case "true" -> compared("e.dueDay < :today", today);
            case "false" -> compared("e.dueDay >= :today", today);
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static RowFilter compared(String condition, Object value) {
        return new RowFilter(condition, Map.of(condition.replaceFirst(".*:", ""), value));
    }

    private static Set<String> values(String value) {
        Set<String> values = Stream.of(value.split(",", -1)).collect(Collectors.toCollection(LinkedHashSet::new));
        if (values.size() > MOST_VALUES) {
            throw new IllegalArgumentException(value);
        }
        return values;
    }

    private static BigDecimal amount(String value) {
        return new BigDecimal(matching(AMOUNT, value));
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(matching(DAY, value));
    }

    private static String beginning(LocalDate day, BusinessClock clock) {
        return Times.write(day.atTime(LocalTime.MIN).atZone(clock.zone()).toInstant());
    }

    private static String matching(Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }
}
