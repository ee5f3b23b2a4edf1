package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.api.rules.Replay;
import de.stadtteilkapital.platform.api.rules.Replay.Difference;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code kapital:replay}: every stored decision once more, and whatever comes out otherwise. */
@Service
@Command(
        scope = "kapital",
        name = "replay",
        description = "Works all stored decisions by rules out again and reports each difference")
public final class ReplayCommand implements Action {
    @Reference
    private List<Replay> replays;

    @Override
    public Object execute() {
        replays.stream().sorted(Comparator.comparing(Replay::decisions)).forEach(ReplayCommand::run);
        return null;
    }

    private static void run(Replay replay) {
        AtomicLong different = new AtomicLong();
        long outcomes = replay.run(difference -> {
            different.incrementAndGet();
            print(difference);
        });
        System.out.println(replay.decisions() + ": " + outcomes + " outcomes, " + different + " different");
    }

    private static void print(Difference difference) {
        System.out.println(difference.decision() + " " + difference.rule() + " " + difference.version());
        System.out.println("  stored: " + difference.stored());
        System.out.println(
                "  now:    " + Objects.requireNonNullElse(difference.now(), "this version is not installed"));
    }
}
