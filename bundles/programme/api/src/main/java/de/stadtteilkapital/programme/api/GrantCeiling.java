package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.util.Optional;

/** The most that one micro-project gets: what a district has set from a day on, else what it was founded with. */
public final class GrantCeiling {
    private static final ParameterKind<Optional<Money>> KIND = new ParameterKind<>(
            ParameterType.DECIMAL,
            new Text("ein Betrag in Euro über null", "an amount in euro above zero"),
            GrantCeiling::read,
            ceiling -> ceiling.map(money -> money.amount().toPlainString()).orElse(""));

    /** Nothing where the district has set nothing. */
    public static final Parameter<Optional<Money>> PARAMETER = new Parameter<>(
            "programme.maxGrant",
            Optional.empty(),
            KIND,
            "Förderbedingungen „Lokales Kapital für soziale Zwecke“: Höchstbetrag je Mikroprojekt");

    private GrantCeiling() {}

    private static Optional<Money> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Money money = Money.of(written);
        if (!money.isPositive()) {
            throw new IllegalArgumentException("nobody could apply");
        }
        return Optional.of(money);
    }

    /** The district with the ceiling that holds. */
    public static District in(District district, Optional<Money> ceiling) {
        return ceiling.map(money -> new District(
                        district.id(),
                        district.name(),
                        district.programme(),
                        money,
                        district.fileNumberPrefix(),
                        district.office(),
                        district.areas(),
                        district.land(),
                        district.procedureLaw()))
                .orElse(district);
    }
}
