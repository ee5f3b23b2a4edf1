package de.stadtteilkapital.programme.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.platform.acts.json.Json;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a district as YAML, each chapter under its heading. */
final class WrittenDistrict {
    private static final ObjectMapper JSON = Json.in(Locale.GERMAN);
    private static final int WIDE = 110;

    private final List<DistrictChapter<?>> chapters;
    private final boolean withPeople;

    WrittenDistrict(List<DistrictChapter<?>> chapters, boolean withPeople) {
        this.chapters = List.copyOf(chapters);
        this.withPeople = withPeople;
    }

    /** A chapter that the caller may not change, or did not ask for, is not written, but named. */
    String yaml(Caller me, String district) {
        StringBuilder written = new StringBuilder("# Stadtteil " + district + "\n");
        written.append(ReadDistrict.FORMAT + ": ").append(DistrictFile.FORMAT).append('\n');
        for (DistrictChapter<?> chapter : chapters) {
            written.append("\n# ").append(chapter.head().label().german());
            if (chapter.isPersonal() && !withPeople || !chapter.head().right().isHeld(me, district)) {
                written.append(": nicht enthalten\n");
                continue;
            }
            written.append('\n');
            append(written, chapter, chapter.entries(me, district));
        }
        return written.toString();
    }

    private static void append(StringBuilder written, DistrictChapter<?> chapter, List<? extends Record> entries) {
        if (entries.isEmpty()) {
            return;
        }
        JsonNode json = JSON.valueToTree(chapter.isSingle() ? entries.get(0) : entries);
        Object plain = JSON.convertValue(json, Object.class);
        written.append(yaml().dump(Map.of(chapter.head().name(), plain)));
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(WIDE);
        return new Yaml(options);
    }
}
