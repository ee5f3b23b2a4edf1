package de.stadtteilkapital.itests.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the matrix: what one may do with one kind of thing.
 *
 * @param template address below {@code /api}, with names of ids in braces
 * @param readers who may
 * @param form Accept where there are several, for acts the body
 * @param roles all that have a part in an operation of this name; empty where everyone who has logged in may
 */
record Operation(
        String verb,
        String template,
        String kind,
        List<String> readers,
        Recused recused,
        String form,
        Set<String> roles) {
    /** What a recusal does to somebody who could otherwise. */
    enum Recused {
        HIDDEN,
        REDACTED,
        OPEN
    }

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}|\\$(\\w+)");

    static List<Operation> all(String table) {
        List<Map<String, String>> lines = Table.read(table);
        Map<String, Set<String>> roles = new HashMap<>();
        for (Map<String, String> line : lines) {
            Operation operation = of(line, Set.of());
            Set<String> known = roles.computeIfAbsent(operation.name(), name -> new HashSet<>());
            operation.readers().forEach(reader -> known.add(reader.replaceFirst("@.*", "")));
        }
        roles.values().stream()
                .filter(known -> known.contains("account") || known.contains("public") || known.contains("link"))
                .forEach(Set::clear);
        return lines.stream()
                .map(line -> of(line, roles.get(of(line, Set.of()).name())))
                .toList();
    }

    private static Operation of(Map<String, String> line, Set<String> roles) {
        List<String> cells = new ArrayList<>(line.values());
        String[] address = cells.get(0).split(" ", 2);
        return new Operation(
                address[0],
                address[1],
                cells.get(1),
                Arrays.asList(cells.get(2).split(" ")),
                Recused.valueOf(cells.get(3).toUpperCase(Locale.ROOT)),
                cells.get(4),
                roles);
    }

    /** As OpenAPI writes it. */
    String name() {
        return verb + " " + template.replaceFirst("\\?.*", "");
    }

    /** Whether it reads many things at once. */
    boolean isList() {
        return "GET".equals(verb) && !template.contains("{") && !"*".equals(kind);
    }

    boolean may(Person person, Thing thing) {
        boolean owns = readers.contains("sponsor@sponsor") && person.is("sponsor@sponsor", thing);
        boolean barred = recused == Recused.HIDDEN && person.isBarredFrom(thing) && !owns;
        return !barred && readers.stream().anyMatch(reader -> person.is(reader, thing));
    }

    boolean isPublic() {
        return readers.contains("public");
    }

    /** Whether a secret in the address lets in, and no login. */
    boolean isByLink() {
        return readers.contains("link");
    }

    /** The names of ids in address and body. */
    List<String> names() {
        Matcher names = NAME.matcher(template + form);
        List<String> found = new ArrayList<>();
        while (names.find()) {
            found.add(names.group(1) == null ? names.group(2) : names.group(1));
        }
        return found.stream().distinct().toList();
    }

    String address(Map<String, String> ids) {
        return "/api" + fill(template, ids);
    }

    String body(Map<String, String> ids) {
        return fill(form, ids);
    }

    private static String fill(String text, Map<String, String> ids) {
        return NAME.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(ids.get(m.group(1) == null ? m.group(2) : m.group(1))));
    }

    @Override
    public String toString() {
        return verb + " " + template + " (" + kind + ")";
    }
}
