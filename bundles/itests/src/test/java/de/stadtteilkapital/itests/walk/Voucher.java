package de.stadtteilkapital.itests.walk;

import java.util.HashMap;
import java.util.Map;

/** A bill as its sponsor enters it. */
final class Voucher {
    final Map<String, Object> entered;
    final long amount;
    final boolean alike;
    String id;
    boolean confirmed;
    boolean repeated;

    /** @param alike whether it differs from another one in a single detail */
    Voucher(Map<String, Object> entered, long amount, boolean alike) {
        this.entered = new HashMap<>(entered);
        this.entered.put("amount", Cents.text(amount));
        this.amount = amount;
        this.alike = alike;
    }

    boolean isUnconfirmed() {
        return alike && !confirmed;
    }

    /** The same number with another amount, or the same amount with the number written otherwise. */
    Voucher alike(boolean otherAmount) {
        Map<String, Object> twin = new HashMap<>(entered);
        if (!otherAmount) {
            twin.put("number", entered.get("number").toString().replace("-", ""));
        }
        return new Voucher(twin, otherAmount ? amount + 1 : amount, true);
    }
}
