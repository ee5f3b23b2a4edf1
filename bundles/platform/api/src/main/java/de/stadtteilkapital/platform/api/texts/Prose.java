package de.stadtteilkapital.platform.api.texts;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text in one language, with {@code {placeholders}}. Blank lines part its paragraphs; lines that begin with
 * {@code "- "} or {@code "1. "} are a list. Nothing else in it means anything: it is shown as it is written.
 */
public record Prose(String words) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\r\\n]*)}");

    public Prose {
        requireNonNull(words);
    }

    /** The names of its placeholders, whatever they are. */
    SortedSet<String> names() {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a brace stands in it that belongs to no placeholder. */
    boolean hasLooseBrace() {
        String rest = PLACEHOLDER.matcher(words).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    /**
     * As plain text: in a mail.
     *
     * @param values by the names of the placeholders; what it has no value for stays as it is written
     */
    public String filled(Map<String, String> values) {
        return filled(words, values);
    }

    private static String filled(String words, Map<String, String> values) {
        return PLACEHOLDER.matcher(words).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        return values.getOrDefault(found.group(1), found.group());
    }

    /** As paragraphs and lists: in a letter, on a page. A value makes none, whatever stands in it. */
    public List<ProseBlock> blocks(Map<String, String> values) {
        List<ProseBlock> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        ProseShape shape = ProseShape.PARAGRAPH;
        for (String line : words.lines().map(String::strip).toList()) {
            ProseShape next = ProseShape.of(line);
            if ((line.isEmpty() || next != shape) && !lines.isEmpty()) {
                blocks.add(new ProseBlock(shape, lines));
                lines.clear();
            }
            shape = next;
            if (!line.isEmpty()) {
                lines.add(filled(shape.unmarked(line), values));
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(new ProseBlock(shape, lines));
        }
        return blocks;
    }
}
