package de.stadtteilkapital.platform.core.console;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.CommandSessionListener;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes in the security log who ran what at the console, and what came of it; what only reads is left out unless refused. */
@Component
public final class CommandNotes implements CommandSessionListener {
    private final SecurityLog log;
    private final String opening;

    @Activate
    public CommandNotes(BundleContext context, @Reference SecurityLog log) throws IOException {
        this(log, opening(Path.of(context.getProperty("karaf.etc"), "shell.init.script")));
    }

    /** @param opening what runs by itself when a shell is opened */
    CommandNotes(SecurityLog log, String opening) {
        this.log = requireNonNull(log);
        this.opening = requireNonNull(opening);
    }

    /** Without its comments, as a shell runs it. */
    private static String opening(Path script) throws IOException {
        if (!Files.exists(script)) {
            return "";
        }
        return Files.readAllLines(script).stream()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    @Override
    public void beforeExecute(CommandSession session, CharSequence line) {
        // told when it has ended
    }

    @Override
    public void afterExecute(CommandSession session, CharSequence line, Exception failure) {
        note(line, isRefusal(failure) ? "refused" : failure.getClass().getSimpleName());
    }

    @Override
    public void afterExecute(CommandSession session, CharSequence line, Object result) {
        note(line, "done");
    }

    private void note(CharSequence line, String outcome) {
        CommandWords words = new CommandWords(line.toString());
        boolean refused = "refused".equals(outcome);
        if (!oneLine(opening).equals(oneLine(line.toString())) && (refused || !words.onlyReads())) {
            log.note(new Occurrence.ConsoleCommand(Operator.name(), words.shown(), outcome));
        }
    }

    /** A shell puts blanks where it likes. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What an account may not run is not there for it, or refused by what it is called with. */
    private static boolean isRefusal(Exception failure) {
        return failure instanceof SecurityException
                || Optional.of(failure.getClass().getSimpleName())
                        .filter("CommandNotFoundException"::equals)
                        .isPresent();
    }
}
