package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.web.NavigationEntry;
import org.osgi.service.component.annotations.Component;

/** Leads to the money of the rounds. */
@Component
public final class ToMoney implements NavigationEntry {
    @Override
    public Text label() {
        return Ways.MONEY_TITLE;
    }

    @Override
    public String path() {
        return Ways.ALL_MONEY;
    }

    @Override
    public Right right() {
        return FinanceRight.READ_MONEY;
    }

    @Override
    public int place() {
        return 60;
    }
}
