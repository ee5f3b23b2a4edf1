package de.stadtteilkapital.programme.file;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.console.ConsoleFolder;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.programme.api.file.DistrictDifference;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import de.stadtteilkapital.programme.api.file.FileChange;
import de.stadtteilkapital.programme.api.file.TakenFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/**
 * {@code kapital:district export | diff | import | takeback <district> [file] [--people]}: writes a district as a file, tells what a file
 * would change of it, takes it, and takes the last one back. Files lie in the folder of exports.
 */
@Service
@Command(
        scope = "kapital",
        name = "district",
        description = "A district as a file: export, diff, import, takeback, schema")
public final class DistrictCommand implements Action {
    private static final String STARTED_BY = "console";
    private static final String PEOPLE = "--people";

    @Argument(index = 0, name = "what", description = "export, diff, import, takeback or schema", required = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"export", "diff", "import", "takeback", "schema"})
    private String what = "";

    @Argument(index = 1, name = "district", description = "Id of the district")
    private String district = "";

    /** The console takes options before words alone; this one comes after them, as people write it. */
    @Argument(
            index = 2,
            name = "[file] [--people]",
            description = "Name of the file in the folder of exports, .zip with its pictures, else <district>.yaml;"
                    + " export with the people who take part",
            multiValued = true)
    private List<String> rest = List.of();

    @Reference
    private DistrictFile files;

    @Reference
    private ConsoleFolder folder;

    @Override
    public Object execute() throws IOException {
        if ("schema".equals(what)) {
            System.out.println(files.schema());
            return null;
        }
        if (district.isEmpty()) {
            throw new IllegalArgumentException("kapital:district " + what + " needs the id of a district.");
        }
        try {
            act(operator(district));
        } catch (Refusal refusal) {
            // here and not in what is thrown, which goes into the log: people may be named
            System.out.println(told(refusal));
            throw new IllegalArgumentException("Nothing is done, for what stands above.");
        }
        return null;
    }

    private void act(Caller me) throws IOException {
        boolean people = rest.contains(PEOPLE);
        List<String> names = rest.stream().filter(word -> !PEOPLE.equals(word)).toList();
        if (names.size() > 1 || people && !"export".equals(what)) {
            throw new IllegalArgumentException("There is one file at most, and " + PEOPLE + " with export alone.");
        }
        String name = names.isEmpty() ? district + ".yaml" : names.get(0);
        switch (what) {
            case "export" -> {
                byte[] archive = people ? files.exportWithPeople(me, district) : files.export(me, district);
                System.out.println(folder.write(name, name.endsWith(".zip") ? archive : Archive.yaml(archive)));
            }
            case "diff" -> tell(files.difference(me, district, folder.read(name, DistrictFile.LARGEST_ARCHIVE)));
            case "import" -> tell(files.take(me, district, folder.read(name, DistrictFile.LARGEST_ARCHIVE)));
            case "takeback" -> takeBack(me);
            default -> throw new IllegalArgumentException("There is export, diff, import, takeback and schema.");
        }
    }

    private void takeBack(Caller me) {
        TakenFile last = files.last(me, district)
                .orElseThrow(() -> new IllegalArgumentException("No file is taken of " + district + "."));
        files.takeBack(me, district, last.id());
        System.out.println(last.changes() + " changes of " + last.takenAt() + " are taken back");
    }

    /** Whoever may use the console; no module, whose settings give way to the office's. */
    private static Caller operator(String district) {
        return new Caller(
                STARTED_BY,
                STARTED_BY,
                List.of(Assignment.in(district, Role.COORDINATOR), Assignment.in(district, Role.FINANCE_OFFICER)),
                Set.of());
    }

    private static void tell(DistrictDifference difference) {
        difference.changes().forEach(change -> System.out.println(told(change)));
        difference
                .touched()
                .cases()
                // why is for the office alone
                .forEach(touched -> System.out.println("! " + touched.called() + " would be judged otherwise"));
        if (difference.touched().more()) {
            System.out.println("! Not all open cases could be looked at.");
        }
        System.out.println(difference.changes().size() + " changes");
    }

    private static String told(FileChange change) {
        String fields =
                change.fields().stream().map(field -> field.in(Locale.ENGLISH)).collect(Collectors.joining(", "));
        return (change.kind() == FileChange.Kind.ADDED ? "+ " : "~ ")
                + change.chapter()
                + (change.key().isEmpty() ? "" : " " + change.key())
                + " (line " + change.line() + ")"
                + (fields.isEmpty() ? "" : ": " + fields);
    }

    private static String told(Refusal refusal) {
        return refusal.objections().isEmpty()
                ? refusal.detail().english()
                : refusal.objections().stream()
                        .map(Objection::message)
                        .map(message -> message.in(Locale.ENGLISH))
                        .collect(Collectors.joining("\n"));
    }
}
