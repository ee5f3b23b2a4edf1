package de.stadtteilkapital.programme.file;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.api.setup.FiledChapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files beside the YAML, each in the folder of the chapter whose it is. */
final class Beside {
    private static final Text NOBODYS = new Text(
            "Die Datei „%s“ im Archiv gehört zu keinem Abschnitt.",
            "The file “%s” in the archive belongs to no chapter.");

    private final Map<String, FiledChapter<?>> folders = new TreeMap<>();

    Beside(List<DistrictChapter<?>> chapters) {
        chapters.forEach(chapter -> {
            if (chapter instanceof FiledChapter<?> filed) {
                folders.put(filed.head().name(), filed);
            }
        });
    }

    /** Of the chapters that the caller may read. */
    Map<String, byte[]> files(Caller me, String district) {
        Map<String, byte[]> files = new TreeMap<>();
        folders.forEach((folder, chapter) -> {
            if (chapter.head().right().isHeld(me, district)) {
                chapter.files(me, district).forEach((name, content) -> files.put(folder + "/" + name, content));
            }
        });
        return files;
    }

    /** @throws Refusal 400 which names each file that is nobody's; else as a chapter refuses one */
    void take(Caller me, String district, Map<String, byte[]> files) {
        List<Objection> nobodys = new ArrayList<>();
        files.keySet().stream()
                .filter(name -> !folders.containsKey(folder(name)))
                .forEach(name -> nobodys.add(new Objection("", NOBODYS.with(Archive.shown(name)))));
        if (!nobodys.isEmpty()) {
            throw Refusal.invalid(nobodys);
        }
        files.forEach((name, content) -> {
            String folder = folder(name);
            folders.get(folder).take(me, district, name.substring(folder.length() + 1), content);
        });
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }
}
