package de.stadtteilkapital.platform.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {
    @ParameterizedTest
    @CsvSource({
        "08003, LOST",
        "57P01, LOST",
        "XJ001, LOST",
        "XJ040, LOST",
        "XBM0C, LOST",
        "53100, FULL",
        "XSLA4, FULL",
        "XSDG1, FULL",
        "25502, FULL",
        "XSDG2, DAMAGED",
        "XSDB0, DAMAGED",
        "XX001, DAMAGED"
    })
    void aStateTellsWhatIsWrongWithTheDatabase(String state, Trouble expected) {
        SQLException outer = new SQLException("a statement failed", "58000");
        outer.setNextException(new SQLException("why", state));
        assertThat(Trouble.of(new IllegalStateException(outer))).contains(expected);
    }

    /** Derby's severities; XSTB0 is what it says when it can't undo a transaction either. */
    @ParameterizedTest
    @CsvSource({"XSTB0, 45000, LOST", "XSTB0, 40000, LOST", "XSTB0, 30000,", "XSLA4, 45000, FULL"})
    void whatDerbyClosedTheDatabaseForIsNoFaultOfTheRequest(String state, int severity, Trouble expected) {
        assertThat(Trouble.of(new SQLException("no", state, severity))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void whatThePoolClosedIsLost() {
        SQLException closed = new SQLException("Connection org.example.Connection@1 (DATABASE = x) is closed.");
        assertThat(Trouble.of(closed)).contains(Trouble.LOST);
    }

    @ParameterizedTest
    @CsvSource({"23505", "40001", "22003", "57014"})
    void whatIsWrongWithARequestIsNone(String state) {
        assertThat(Trouble.of(new SQLException("no", state))).isEmpty();
        assertThat(Trouble.of(new SQLException("no state at all"))).isEmpty();
    }
}
