package de.stadtteilkapital.platform.persistence;

import de.stadtteilkapital.platform.api.rules.Replay.Difference;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works stored decisions out again, one by one: one that can't be read is told of, and keeps none of the others back. */
public final class Repeated {
    private static final Logger LOG = LoggerFactory.getLogger(Repeated.class);

    private Repeated() {}

    /**
     * @param decisions of which kind it is
     * @param repeat works it out and answers how many outcomes were looked at
     */
    public static int one(String decisions, String decision, Consumer<Difference> differences, IntSupplier repeat) {
        try {
            return repeat.getAsInt();
        } catch (RuntimeException e) {
            // what is kept may tell of persons
            LOG.warn(
                    "A decision of {}, {}, can't be read: {}.",
                    decisions,
                    decision,
                    e.getClass().getSimpleName());
            differences.accept(new Difference(decision, decisions, "-", "what it was reckoned from", "can't be read"));
            return 1;
        }
    }
}
