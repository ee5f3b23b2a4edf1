package de.stadtteilkapital.finance.core.work;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.finance.core.persistence.GrantRows;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Found;
import de.stadtteilkapital.platform.api.work.SearchSource;
import de.stadtteilkapital.platform.api.work.Sought;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds grants by file number, title, sponsor and amount. */
@Component
public final class GrantSearch implements SearchSource {
    private static final String WORDS = "(lower(e.fileNumber) like :q escape '!' or lower(e.title) like :q escape '!'"
            + " or lower(e.sponsorName) like :q escape '!')";

    private final GrantRows grants;

    @Activate
    public GrantSearch(@Reference Store store, @Reference BusinessClock clock) {
        grants = new GrantRows(store, clock);
    }

    @Override
    public String kind() {
        return "finance.grant";
    }

    @Override
    public Text label() {
        return new Text("Zuwendungen", "Grants");
    }

    @Override
    public Right right() {
        return FinanceRight.READ_GRANTS;
    }

    @Override
    public List<Found> find(Caller me, Sought sought, int most) {
        RowFilter words = new RowFilter(WORDS, Map.of("q", sought.pattern()));
        RowFilter wanted = sought.amount()
                .map(amount -> words.or(RowFilter.is("e.amount", amount.amount())))
                .orElse(words);
        return grants.find(wanted.and(Visibility.casesAndOwn(me)), most).stream()
                .map(GrantSearch::found)
                .toList();
    }

    private static Found found(GrantRows.FoundGrant grant) {
        return new Found(
                new Subject("finance.grant", grant.id()),
                grant.fileNumber(),
                grant.title(),
                new Text(
                        grant.sponsorName() + ", " + grant.state().label().german(),
                        grant.sponsorName() + ", " + grant.state().label().english()));
    }
}
