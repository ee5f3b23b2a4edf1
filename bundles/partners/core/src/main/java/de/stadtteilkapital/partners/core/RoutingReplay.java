package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.core.persistence.Routings;
import de.stadtteilkapital.partners.core.persistence.StoredRouting;
import de.stadtteilkapital.platform.api.rules.Recall;
import de.stadtteilkapital.platform.api.rules.Replay;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.persistence.InPages;
import de.stadtteilkapital.platform.persistence.Repeated;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works out again where every case was sent. */
@Component
public final class RoutingReplay implements Replay {
    private final Routings routings;
    private final RoutingRules rules;
    private final Transactions transactions;

    @Activate
    public RoutingReplay(@Reference Store store, @Reference RoutingRules rules, @Reference Transactions transactions) {
        routings = new Routings(store);
        this.rules = requireNonNull(rules);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public String decisions() {
        return "partners.routing";
    }

    @Override
    public long run(Consumer<Difference> differences) {
        return InPages.sum(
                transactions,
                routings::after,
                StoredRouting::id,
                each -> Repeated.one(decisions(), each.id(), differences, () -> repeat(each, differences)));
    }

    private int repeat(StoredRouting stored, Consumer<Difference> differences) {
        RoutingFacts facts = CanonicalJson.read(stored.seen(), RoutingFacts.class);
        Recall<Routing> now = rules.recall(facts);
        Routing[] said = CanonicalJson.read(stored.said(), Routing[].class);
        for (Routing before : said) {
            RuleVersion rule = new RuleVersion(before.rule(), before.version());
            if (!now.repeats(rule, before)) {
                differences.accept(new Difference(
                        facts.application(),
                        before.rule(),
                        before.version(),
                        CanonicalJson.write(before.routes()),
                        now.today(rule, before, again -> CanonicalJson.write(again.routes()))));
            }
        }
        return said.length;
    }
}
