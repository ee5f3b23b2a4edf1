package de.stadtteilkapital.itests.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** The path of every voucher's money: from a tranche to the voucher, to the cent. */
final class MoneyPaths {
    private final RoundWalk walk;

    MoneyPaths(RoundWalk walk) {
        this.walk = walk;
    }

    void agree() {
        for (Funded funded : walk.projects) {
            Expected expected = walk.of(funded);
            pathAgrees(funded.vouchers.get(0), expected.firstAccepted());
            pathAgrees(funded.vouchers.get(1), expected.secondAccepted());
        }
    }

    private void pathAgrees(String voucher, BigDecimal accepted) {
        JsonNode path = walk.money.pathOf(voucher);
        assertThat(into(path, voucher)).as("money into voucher").isEqualByComparingTo(accepted);
        Set<String> kinds = new HashSet<>();
        for (JsonNode step : path.get("steps")) {
            kinds.add(step.get("kind").asText());
            BigDecimal share = new BigDecimal(step.get("share").asText());
            String id = step.get("id").asText();
            if (!"TRANCHE".equals(step.get("kind").asText())) {
                assertThat(into(path, id)).as("into " + step).isEqualByComparingTo(share);
            }
        }
        assertThat(kinds)
                .contains("TRANCHE", "FUND_CALL", "RECEIPT", "DISBURSEMENT", "GRANT", "VOUCHER", "AUDIT_FINDING");
    }

    private static BigDecimal into(JsonNode path, String step) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode link : path.get("links")) {
            if (link.get("to").asText().equals(step)) {
                sum = sum.add(new BigDecimal(link.get("amount").asText()));
            }
        }
        return sum;
    }
}
