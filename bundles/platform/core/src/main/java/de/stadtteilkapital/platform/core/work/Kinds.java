package de.stadtteilkapital.platform.core.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what rooms contribute kind by kind, each by itself, on one connection.
 *
 * @param <S> the contract of a contribution
 */
final class Kinds<S> {
    private static final Logger LOG = LoggerFactory.getLogger(Kinds.class);

    private final Whiteboard<S> contributions;
    private final Transactions transactions;
    private final Function<S, KindOf> kinds;

    /** What is known of a contribution before it is asked. */
    record KindOf(String kind, Text label, Right right) {
        KindOf {
            requireNonNull(kind);
            requireNonNull(label);
            requireNonNull(right);
        }

        /** A program reads of those rooms only that it was given. */
        boolean isFor(Caller me) {
            return right.isHeldAnywhere(me) && me.hasScope(kind.replaceFirst("\\..*", "") + ":read");
        }
    }

    /** What one contribution said. */
    record Said<T>(KindOf of, T what) {}

    /** What all of them said, by the names of their kinds. */
    record Answers<T>(List<Said<T>> said, List<Text> missing) {}

    Kinds(Whiteboard<S> contributions, Transactions transactions, Function<S, KindOf> kinds) {
        this.contributions = requireNonNull(contributions);
        this.transactions = requireNonNull(transactions);
        this.kinds = requireNonNull(kinds);
    }

    <T> Answers<T> ask(Caller me, Function<S, T> question) {
        return contributions.call(all ->
                Leases.during(() -> transactions.reading(() -> asked(me, best(all), question))));
    }

    /** Of two that bring one kind, which two builds of a room do while it is exchanged, the first. */
    private TreeMap<String, S> best(List<S> all) {
        TreeMap<String, S> best = new TreeMap<>();
        all.forEach(each -> best.putIfAbsent(kinds.apply(each).kind(), each));
        return best;
    }

    private <T> Answers<T> asked(Caller me, TreeMap<String, S> best, Function<S, T> question) {
        List<Said<T>> said = new ArrayList<>();
        List<Text> missing = new ArrayList<>();
        for (S each : best.values()) {
            KindOf kind = kinds.apply(each);
            if (kind.isFor(me)) {
                ask(kind, each, question, said, missing);
            }
        }
        return new Answers<>(said, missing);
    }

    private <T> void ask(KindOf kind, S each, Function<S, T> question, List<Said<T>> said, List<Text> missing) {
        try {
            transactions.spared(
                    () -> said.add(new Said<>(kind, question.apply(each))), failure -> missed(kind, failure, missing));
        } catch (LinkageError e) {
            LOG.error("{} does not fit: {}.", kind.kind(), e.getClass().getName());
            missing.add(kind.label());
        }
    }

    private static boolean missed(KindOf kind, RuntimeException failure, List<Text> missing) {
        if (failure instanceof Refusal refusal) {
            LOG.warn("{} could not be asked: {}.", kind.kind(), refusal.kind());
        } else {
            // the words of an exception may quote rows
            LOG.error(
                    "{} could not be asked: {} at {}.",
                    kind.kind(),
                    failure.getClass().getName(),
                    place(failure));
        }
        return missing.add(kind.label());
    }

    private static Object place(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0];
    }
}
