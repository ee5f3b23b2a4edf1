package de.stadtteilkapital.itests.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Road;

/** What a recused person reads where a case stands among others: the others whole, of theirs what everyone may know. */
final class Recused {
    private static final String DOCUMENTATION = "/api/reporting/documentation?district=" + Road.DISTRICT + "&round=";

    private final Road road;
    private final String account;

    Recused(Road road, String account) {
        this.road = road;
        this.account = account;
    }

    /** Number, title, state and result of the barred item, all of the other. */
    void seesTheAgenda(String session, String barred) {
        JsonNode items = read(account, "/api/committee/sessions/" + session + "/agenda-items")
                .get("items");
        JsonNode all = read("koordination", "/api/committee/sessions/" + session + "/agenda-items")
                .get("items");
        assertThat(items).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            if (barred.equals(all.get(i).get("application").asText())) {
                assertThat(items.get(i).fieldNames())
                        .toIterable()
                        .containsExactlyInAnyOrder("id", "session", "number", "title", "state", "result", "redacted");
            } else {
                assertThat(items.get(i)).isEqualTo(all.get(i));
            }
        }
    }

    /** Marked as a copy, in the same order, one item without its content. */
    void readsRedactedMinutes(String session) {
        JsonNode minutes = read(account, "/api/committee/sessions/" + session + "/minutes");
        JsonNode all = read("koordination", "/api/committee/sessions/" + session + "/minutes");
        assertThat(minutes.get("redacted").asBoolean()).isTrue();
        assertThat(all.get("redacted").asBoolean()).isFalse();
        assertThat(minutes.get("items")).hasSameSizeAs(all.get("items"));
        assertThat(minutes.get("items").findValues("redacted"))
                .extracting(JsonNode::asBoolean)
                .containsOnlyOnce(true);
    }

    /** Its chapters lack the case and say so; its sums do not. */
    void readsTrueSums(String round) {
        JsonNode shown = read(account, DOCUMENTATION + round);
        JsonNode all = read("koordination", DOCUMENTATION + round);
        assertThat(shown.get("withheld").asInt()).isEqualTo(1);
        assertThat(shown.at("/results/projects").size())
                .isEqualTo(all.at("/results/projects").size() - 1);
        assertThat(shown.at("/effects/projects").size())
                .isEqualTo(all.at("/effects/projects").size() - 1);
        assertThat(shown.get("reconciliation")).isEqualTo(all.get("reconciliation"));
        assertThat(shown.at("/results/indicators")).isEqualTo(all.at("/results/indicators"));
        assertThat(shown.at("/results/rates")).isEqualTo(all.at("/results/rates"));
    }

    /** The amount is that of the whole call, the items those of the others. */
    void readsTrueCalls(String call) {
        JsonNode shown = read(account, "/api/finance/fund-calls/" + call);
        JsonNode all = read("koordination", "/api/finance/fund-calls/" + call);
        assertThat(shown.get("amount")).isEqualTo(all.get("amount"));
        assertThat(shown.get("items").size()).isEqualTo(all.get("items").size() - 1);
    }

    private JsonNode read(String reader, String address) {
        return road.as(reader).get(address).expect(200).json();
    }
}
