package de.stadtteilkapital.committee.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes that somebody has changed by hand are not handed out, and nothing rests on their signature. */
@OnBothDatabases
class SealedMinutesTest {
    private final CommitteeHouse house;
    private final Stages stages;

    SealedMinutesTest(Database kind) {
        house = new CommitteeHouse(kind);
        stages = new Stages(house);
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.kind().status()).isEqualTo(409))
                .satisfies(refusal -> assertThat(refusal.detail().german()).contains("die Prüfsumme stimmt nicht"));
    }

    private boolean resolved(Thing item) {
        return house.resolutions
                .resolution(item.application())
                .map(Resolution::signed)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "update committee_minutes set frozen = '{}'",
        "update committee_minutes set digest = 'ab'",
        "update committee_signature set name = 'Jemand anders'",
        "update committee_signature set account = 'komitee2'",
        "update committee_signature set signed_at = '2026-11-13T09:00:00.000000Z'",
        "update committee_signature set phrase = 'i. V.'",
        "update committee_signature set signs_as = 'KEEPER'",
        "delete from committee_signature"
    })
    void signedMinutesThatWereChangedAreNotHandedOut(String forged) throws SQLException {
        Thing item = stages.signedItem();
        String session = stages.sessionOf(item.id());
        assertThat(house.minutes.minutes(house.finance, session).state()).isEqualTo(Minutes.State.SIGNED);
        assertThat(resolved(item)).isTrue();
        house.database.falsified(forged);
        refused(() -> house.minutes.minutes(house.finance, session));
        refused(() -> house.minutes.minutesPdf(house.office, session));
        refused(() -> house.minutes.frozenMinutes(house.office, session));
        assertThat(resolved(item)).isFalse();
    }

    /** A hand that can count the digest of what it wrote has still signed nothing of it. */
    @Test
    void anotherTextWithItsOwnDigestIsNotWhatWasSigned() throws SQLException {
        Thing item = stages.signedItem();
        String session = stages.sessionOf(item.id());
        house.database.falsified("update committee_minutes set frozen = '{}', digest ="
                + " '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'");
        refused(() -> house.minutes.minutes(house.finance, session));
        assertThat(resolved(item)).isFalse();
    }

    @Test
    void nobodySignsWhatWasChanged() throws SQLException {
        Thing item = stages.decidedItem();
        String session = stages.sessionOf(item.id());
        house.minutes.makeMinutes(house.chair, session);
        house.database.falsified("update committee_minutes set frozen = '{}'");
        refused(() -> house.minutes.sign(house.chair, session));
    }

    /** From before signatures were hashed. */
    @Test
    void anOlderSignatureStandsWithTheMinutesAlone() throws SQLException {
        Thing item = stages.signedItem();
        house.database.falsified("update committee_signature set digest = null");
        assertThat(house.minutes
                        .minutes(house.finance, stages.sessionOf(item.id()))
                        .state())
                .isEqualTo(Minutes.State.SIGNED);
        assertThat(resolved(item)).isTrue();
    }
}
