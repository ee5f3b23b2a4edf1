package de.stadtteilkapital.platform.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.HouseKey;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallCursorTest {
    private static final String INNER = "-amount\u001f9500.00\u001f01a2";
    private static final Map<String, List<String>> OPEN = Map.of("state", List.of("OPEN"));

    private final Keys keys = new Keys();

    @Test
    void comesBackAsItWasGivenOut() {
        assertThat(list("anna", "requests", OPEN).open(sealed())).isEqualTo(INNER);
    }

    @Test
    void tellsNothingOfWhatIsInIt() {
        assertThat(sealed()).doesNotContain("9500", "01a2").isNotEqualTo(sealed());
    }

    @Test
    void aLimitIsNoPartOfTheList() {
        Map<String, List<String>> more =
                Map.of("state", List.of("OPEN"), "limit", List.of("3"), "cursor", List.of("x"));
        assertThat(list("anna", "requests", more).open(sealed())).isEqualTo(INNER);
    }

    @Test
    void belongsToItsAccount() {
        assertForeign(list("bert", "requests", OPEN), sealed());
    }

    @Test
    void belongsToItsPath() {
        assertForeign(list("anna", "grants", OPEN), sealed());
    }

    @Test
    void belongsToItsFilter() {
        assertForeign(list("anna", "requests", Map.of("state", List.of("DONE"))), sealed());
        assertForeign(list("anna", "requests", Map.of()), sealed());
    }

    @Test
    void belongsToItsOrder() {
        Map<String, List<String>> sorted = Map.of("state", List.of("OPEN"), "sort", List.of("-dueDate"));
        assertForeign(list("anna", "requests", sorted), sealed());
    }

    @Test
    void twoFiltersAreNotOneThatIsWrittenLikeThem() {
        String two = list("anna", "requests", Map.of("a", List.of("b"), "c", List.of("d")))
                .seal(INNER);
        assertForeign(list("anna", "requests", Map.of("a", List.of("b1:c1:d"))), two);
    }

    @Test
    void everyChangedCharacterIsSeen() {
        String sealed = sealed();
        for (int i = 0; i < sealed.length() - 1; i++) {
            String changed = sealed.substring(0, i) + (sealed.charAt(i) == 'A' ? 'B' : 'A') + sealed.substring(i + 1);
            assertForeign(list("anna", "requests", OPEN), changed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "x",
                "1.",
                "1.AAAA",
                "1.AAAAAAAAAAAAAAAAAAAAAAAA",
                "Zm9yZ2Vk",
                "9.AAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoneIsRefused(String forged) {
        assertForeign(list("anna", "requests", OPEN), forged);
    }

    @Test
    void anOldKeyStillOpens() {
        String sealed = sealed();
        keys.renew();
        assertThat(list("anna", "requests", OPEN).open(sealed)).isEqualTo(INNER);
    }

    @Test
    void afterItsKeyNothingOpens() {
        String sealed = sealed();
        keys.renew();
        keys.forgetFirst();
        assertForeign(list("anna", "requests", OPEN), sealed);
    }

    @Test
    void aFeedIsReadOnByTheOfficeWithAnotherToken() {
        String sealed = CallCursor.ofFeed(keys, client("client:1", "jugendamt"), "events")
                .seal("a=1");
        assertThat(CallCursor.ofFeed(keys, client("client:2", "jugendamt"), "events")
                        .open(sealed))
                .isEqualTo("a=1");
        assertForeign(CallCursor.ofFeed(keys, client("client:3", "sozialamt"), "events"), sealed);
    }

    @Test
    void aFeedIsReadOnByThePersonAlone() {
        String sealed = CallCursor.ofFeed(keys, person("anna"), "events").seal("a=1");
        assertThat(CallCursor.ofFeed(keys, person("anna"), "events").open(sealed))
                .isEqualTo("a=1");
        assertForeign(CallCursor.ofFeed(keys, person("bert"), "events"), sealed);
    }

    @Test
    void aFeedsIsNoListsCursor() {
        String sealed = CallCursor.ofFeed(keys, person("anna"), "events").seal("a=1");
        assertForeign(list("anna", "events", Map.of()), sealed);
    }

    private String sealed() {
        return list("anna", "requests", OPEN).seal(INNER);
    }

    private CallCursor list(String account, String path, Map<String, List<String>> query) {
        return CallCursor.ofList(keys, person(account), path, query);
    }

    private static Caller person(String account) {
        return new Caller(account, account, List.of(), Set.of());
    }

    private static Caller client(String account, String office) {
        Assignment role = new Assignment(Role.OFFICE, "hamm-norden", office, null, List.of());
        return new Caller(account, account, List.of(role), Set.of(), Set.of("events:read"));
    }

    private static void assertForeign(CallCursor cursor, String sealed) {
        assertThatThrownBy(() -> cursor.open(sealed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    private static final class Keys implements HouseKeys {
        private final List<HouseKey> all = new ArrayList<>();

        Keys() {
            renew();
        }

        void renew() {
            byte[] secret = new byte[32];
            Arrays.fill(secret, (byte) (all.size() + 1));
            all.add(new HouseKey(Integer.toString(all.size() + 1), secret));
        }

        void forgetFirst() {
            all.remove(0);
        }

        @Override
        public HouseKey current(String purpose) {
            return all.get(all.size() - 1);
        }

        @Override
        public List<HouseKey> readable(String purpose) {
            return all;
        }

        @Override
        public Optional<HouseKey> of(String purpose, String id) {
            return all.stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }
}
