package de.stadtteilkapital.platform.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** What a database can hold against a statement, by its SQL states: the two databases say it differently. */
public enum Constraint {
    UNIQUE("23505"),
    REFERENCE("23503"),
    CHECK("23513", "23514");

    private final List<String> states;

    Constraint(String... states) {
        this.states = List.of(states);
    }

    /** @throws IllegalArgumentException where the failure is of another kind */
    static Constraint of(SQLException failure) {
        return Stream.of(values())
                .filter(constraint -> constraint.states.contains(failure.getSQLState()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(failure));
    }
}
