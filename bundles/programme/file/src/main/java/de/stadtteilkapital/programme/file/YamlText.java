package de.stadtteilkapital.programme.file;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** What stands in a YAML text: words, lists and fields; neither tags nor what refers to another place, which could grow. */
final class YamlText {
    private static final int DEEPEST = 12;
    private static final Text NO_UTF8 = new Text("Die Datei ist kein UTF-8.", "The file is no UTF-8.");
    private static final Text NO_FIELDS =
            new Text("Hier stehen Felder: „district:“ und andere.", "There are fields here: “district:” and others.");
    private static final Text NO_YAML = new Text("Hier ist es kein gültiges YAML.", "Here it is no valid YAML: %s");
    private static final Text REFERS = new Text(
            "Anker, Verweise und Typangaben (&, *, !) werden nicht gelesen.",
            "Anchors, aliases and tags (&, *, !) are not read.");

    private YamlText() {}

    /** @throws Refusal 400 with the line on which it can be read no further */
    static MappingNode fields(byte[] file) {
        String text = text(file);
        try {
            yaml().parse(new StringReader(text)).forEach(YamlText::refuseReferences);
            Node root = yaml().compose(new StringReader(text));
            if (root instanceof MappingNode fields) {
                return fields;
            }
            throw Refusal.invalid("", Lines.at(1, NO_FIELDS));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw refused(mark == null ? 1 : mark.getLine() + 1, e.getProblem());
        } catch (YAMLException | NumberFormatException e) {
            // of letters that are written by their numbers, too
            throw refused(1, e.getMessage());
        }
    }

    private static Refusal refused(int line, String problem) {
        String first = String.valueOf(problem).lines().findFirst().orElse("");
        return Refusal.invalid(
                "", Lines.at(line, new Text(NO_YAML.german(), NO_YAML.english().formatted(first))));
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            // as some editors begin a file
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("", NO_UTF8);
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(DistrictFile.LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }

    private static void refuseReferences(Event event) {
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent some && some.getTag() != null;
        boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
        if (tagged || anchored || event instanceof AliasEvent) {
            throw Refusal.invalid("", Lines.at(event.getStartMark().getLine() + 1, REFERS));
        }
    }
}
