package de.stadtteilkapital.platform.persistence.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.persistence.KeptAnswers.Kept;
import de.stadtteilkapital.platform.persistence.KeptAnswers.Request;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcKeptAnswersTest {
    private static final Request REQUEST = new Request("traeger1", "applications", "key-1", "a".repeat(64));
    /** By {@code printf key-1 | sha256sum}. */
    private static final String KEY = "be2974546978e3739e6d6da85c4be9f334ce32df2b9fd4b6ff1b55c0d57e9d44";

    private static final Kept ANSWER = new Kept(201, "/api/applications/1", "\"e\"", "{\"id\":\"1\"}", "en");

    private final PlatformDatabase database;
    private final JdbcKeptAnswers kept;

    JdbcKeptAnswersTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
        kept = new JdbcKeptAnswers(database.transactions, database.schema);
    }

    @Test
    void theFirstAnswerIsGivenAgain() {
        assertThat(ask(REQUEST)).isEmpty();
        assertThat(ask(REQUEST)).contains(ANSWER);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        ask(REQUEST);
        Request other = new Request("traeger1", "applications", "key-1", "b".repeat(64));
        assertThatThrownBy(() -> ask(other)).isInstanceOf(Refusal.class).hasMessageContaining("another body");
    }

    @Test
    void aKeyBelongsToItsAccountAndPath() {
        ask(REQUEST);
        assertThat(ask(new Request("traeger2", "applications", "key-1", "a".repeat(64))))
                .isEmpty();
        assertThat(ask(new Request("traeger1", "sponsors", "key-1", "a".repeat(64))))
                .isEmpty();
    }

    /** Of a body that has a password in it, whoever reads the table could try many. */
    @Test
    void withoutTheKeyTheBodyCannotBeGuessed() {
        ask(REQUEST);
        // by sha256sum of the key, a blank and the digest of the body
        String kept = "f99250c4ddcaea0cd7dc0ba88b879a631d3005d9b4e4d0109c0dcdc76b854cd3";
        assertThat(database.count("platform_kept_answer where idempotency_key = '" + KEY + "' and request_digest = '"
                        + kept + "'"))
                .isEqualTo(1);
    }

    @Test
    void afterAFailureTheKeyIsFree() {
        assertThatThrownBy(() -> database.transactions.run(() -> {
                    kept.claim(REQUEST);
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(ask(REQUEST)).isEmpty();
    }

    @Test
    void whatAnAccountWasAnsweredIsForgottenButNotWhatIsUnderWay() {
        ask(REQUEST);
        ask(new Request("traeger2", "applications", "key-1", "a".repeat(64)));
        database.transactions.run(() -> {
            Request open = new Request("traeger1", "applications", "key-2", "a".repeat(64));
            kept.claim(open);
            kept.forget("traeger1");
            kept.keep(open, ANSWER);
        });
        assertThat(database.count(
                        "platform_kept_answer where account = 'traeger1' and idempotency_key = '" + KEY + "'"))
                .isZero();
        assertThat(database.count("platform_kept_answer")).isEqualTo(2);
    }

    @Test
    void afterADayItIsCleared() {
        ask(REQUEST);
        ask(new Request("traeger1", "applications", "key-2", "a".repeat(64)));
        database.execute("update platform_kept_answer set kept_at = {ts '2026-01-01 00:00:00'}"
                + " where idempotency_key = '" + KEY + "'");
        database.transactions.run(() -> new OldAnswers(kept).run());
        assertThat(database.count("platform_kept_answer")).isEqualTo(1);
    }

    private Optional<Kept> ask(Request request) {
        return database.transactions.required(() -> {
            Optional<Kept> known = kept.claim(request);
            if (known.isEmpty()) {
                kept.keep(request, ANSWER);
            }
            return known;
        });
    }
}
