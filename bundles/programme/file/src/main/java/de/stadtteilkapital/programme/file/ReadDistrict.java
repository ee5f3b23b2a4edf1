package de.stadtteilkapital.programme.file;

import static java.util.Comparator.comparingInt;

import de.stadtteilkapital.platform.acts.json.Bodies;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a file into its chapters; all that is wrong with it is told at once. */
final class ReadDistrict {
    static final String FORMAT = "format";

    /** More nobody reads. */
    private static final int MOST = 100;

    private static final Text NO_FORMAT = new Text(
                    "Die Datei beginnt mit „format: %s“; eine andere Fassung wird nicht gelesen.",
                    "The file begins with “format: %s”; no other version is read.")
            .with(DistrictFile.FORMAT);
    private static final Text UNKNOWN = new Text(
            "Den Abschnitt „%s“ gibt es hier nicht; es gibt %s.", "There is no chapter “%s” here; there are %s.");
    private static final Text TWICE =
            new Text("Den Abschnitt „%s“ gibt es zweimal.", "The chapter “%s” is there twice.");

    private final Map<String, DistrictChapter<?>> chapters;
    private final Bodies bodies;
    private final Lines lines = new Lines();
    private final List<Objection> objections = new ArrayList<>();

    ReadDistrict(List<DistrictChapter<?>> chapters, Bodies bodies) {
        this.chapters = chapters.stream()
                .collect(Collectors.toMap(
                        each -> each.head().name(), Function.identity(), (one, other) -> one, TreeMap::new));
        this.bodies = bodies;
    }

    /**
     * In the order in which they are taken.
     *
     * @throws Refusal 400 with line and reason of each that can't be read
     */
    List<Chapter<?>> chapters(byte[] yaml) {
        List<Chapter<?>> read = new ArrayList<>();
        Map<String, Node> fields = new TreeMap<>();
        for (NodeTuple field : YamlText.fields(yaml).getValue()) {
            String name = Shape.name(field);
            lines.put("/" + name, field.getKeyNode().getStartMark().getLine() + 1);
            if (fields.put(name, field.getValueNode()) != null) {
                objections.add(lines.objection("/" + name, TWICE.with(name)));
            }
        }
        if (!(fields.remove(FORMAT) instanceof ScalarNode format)
                || !String.valueOf(DistrictFile.FORMAT).equals(format.getValue())) {
            objections.add(lines.objection("/" + FORMAT, NO_FORMAT));
        }
        fields.forEach((name, node) -> read(name, node).ifPresent(read::add));
        if (!objections.isEmpty()) {
            objections.sort(comparingInt(one -> lines.of(one.pointer())));
            throw Refusal.invalid(objections.subList(0, Math.min(MOST, objections.size())));
        }
        read.sort(comparingInt(Chapter::place));
        return read;
    }

    private Optional<Chapter<?>> read(String name, Node node) {
        DistrictChapter<?> of = chapters.get(name);
        if (of == null) {
            objections.add(lines.objection("/" + name, UNKNOWN.with(name, String.join(", ", chapters.keySet()))));
            return Optional.empty();
        }
        Chapter<?> chapter = new Chapter<>(of, lines);
        chapter.read(node, bodies, objections);
        return Optional.of(chapter);
    }
}
