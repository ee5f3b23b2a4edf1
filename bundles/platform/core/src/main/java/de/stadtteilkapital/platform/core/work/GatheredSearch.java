package de.stadtteilkapital.platform.core.work;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.work.Found;
import de.stadtteilkapital.platform.api.work.Search;
import de.stadtteilkapital.platform.api.work.SearchSource;
import de.stadtteilkapital.platform.api.work.Sought;
import de.stadtteilkapital.platform.core.work.Kinds.KindOf;
import de.stadtteilkapital.platform.core.work.Kinds.Said;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks in all rooms for what somebody seeks. */
@Component
public final class GatheredSearch implements Search {
    private final Kinds<SearchSource> kinds;

    @Activate
    public GatheredSearch(BundleContext context, @Reference Transactions transactions) {
        this(Whiteboard.of(SearchSource.class, context), transactions);
    }

    GatheredSearch(Whiteboard<SearchSource> sources, Transactions transactions) {
        kinds = new Kinds<>(sources, transactions, each -> new KindOf(each.kind(), each.label(), each.right()));
    }

    @Override
    public Findings of(Caller me, Sought sought) {
        Kinds.Answers<List<Found>> all = kinds.ask(me, source -> source.find(me, sought, MOST + 1));
        List<Group> groups = all.said().stream()
                .filter(said -> !said.what().isEmpty())
                .map(GatheredSearch::group)
                .toList();
        return new Findings(groups, all.missing());
    }

    private static Group group(Said<List<Found>> said) {
        return new Group(
                said.of().kind(),
                said.of().label(),
                said.what().stream().limit(MOST).toList(),
                said.what().size() > MOST);
    }
}
