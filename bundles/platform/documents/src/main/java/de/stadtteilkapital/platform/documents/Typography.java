package de.stadtteilkapital.platform.documents;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Sets the text of a document in the German manner: quotes, dashes, and no line break where none may be. */
final class Typography {
    private static final Set<String> INLINE =
            Set.of("a", "abbr", "b", "br", "em", "i", "q", "small", "span", "strong", "sub", "sup", "u");
    private static final Set<String> VERBATIM = Set.of("code", "pre", "style", "svg");
    private static final Pattern QUOTE = Pattern.compile("\"");
    private static final Pattern BOUND =
            Pattern.compile("(?<=\\b(?:Art|Abs|Nr|Ziff|S|Satz|Seite|Anlage|Kapitel)\\.?) (?=\\d)"
                    + "|(?<=§) (?=\\d)"
                    + "|(?<=\\d) (?=(?:€|%|Euro\\b|EUR\\b|Cent\\b|Uhr\\b|Prozent\\b))"
                    + "|(?<=\\b\\d{1,2}\\.) (?=(?:Januar|Februar|März|April|Mai|Ju[nl]i|August|September|Oktober|November"
                    + "|Dezember)\\b)"
                    + "|(?<=\\b[a-zA-Z]\\.) (?=[a-zA-Z]\\.)");

    private char before = ' ';

    private Typography() {}

    static void set(Element root) {
        new Typography().walk(root);
    }

    private void walk(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(text(text.getData(), before));
                before = text.getData().isEmpty()
                        ? before
                        : text.getData().charAt(text.getData().length() - 1);
            } else if (child instanceof Element element && !VERBATIM.contains(element.getNodeName())) {
                boolean block = !INLINE.contains(element.getNodeName());
                before = block ? ' ' : before;
                walk(element);
                before = block ? ' ' : before;
            }
        }
    }

    /** @param before the character that stands before the text in the same paragraph, a blank where none does */
    static String text(String text, char before) {
        Matcher quote = QUOTE.matcher(text);
        String quoted = quote.replaceAll(
                found -> opens(found.start() == 0 ? before : text.charAt(found.start() - 1)) ? "„" : "“");
        String dashed = quoted.replace(" - ", " – ").replace("...", "…");
        return BOUND.matcher(dashed).replaceAll("\u00a0");
    }

    private static boolean opens(char before) {
        return Character.isWhitespace(before) || Character.isSpaceChar(before) || "([{–/".indexOf(before) >= 0;
    }
}
