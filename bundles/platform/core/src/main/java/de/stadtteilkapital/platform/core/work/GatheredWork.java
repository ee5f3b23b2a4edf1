package de.stadtteilkapital.platform.core.work;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.api.work.Worklist;
import de.stadtteilkapital.platform.core.work.Kinds.KindOf;
import de.stadtteilkapital.platform.core.work.Kinds.Said;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of what needs a person, made of what each room says of its kinds of work. */
@Component
public final class GatheredWork implements Worklist {
    private static final Comparator<Task> DUE_FIRST = comparing(
                    (Task task) -> task.waiting().due(), nullsLast(naturalOrder()))
            .thenComparing(task -> task.waiting().since());

    private final Kinds<Work> kinds;

    @Activate
    public GatheredWork(BundleContext context, @Reference Transactions transactions) {
        this(Whiteboard.of(Work.class, context), transactions);
    }

    GatheredWork(Whiteboard<Work> work, Transactions transactions) {
        kinds = new Kinds<>(work, transactions, each -> new KindOf(each.kind(), each.label(), each.right()));
    }

    @Override
    public Gathered of(Caller me) {
        Kinds.Answers<List<Waiting>> all = kinds.ask(me, work -> work.waiting(me, MOST + 1));
        List<Task> items = all.said().stream()
                .flatMap(said -> said.what().stream().limit(MOST).map(waiting -> task(said.of(), waiting)))
                .sorted(DUE_FIRST)
                .toList();
        List<Kind> counted = all.said().stream()
                .filter(said -> !said.what().isEmpty())
                .map(GatheredWork::counted)
                .toList();
        return new Gathered(items, counted, all.missing());
    }

    private static Task task(KindOf kind, Waiting waiting) {
        return new Task(kind.kind(), kind.label(), waiting);
    }

    private static Kind counted(Said<List<Waiting>> said) {
        int found = said.what().size();
        return new Kind(said.of().kind(), said.of().label(), found > MOST ? MOST + "+" : String.valueOf(found));
    }
}
