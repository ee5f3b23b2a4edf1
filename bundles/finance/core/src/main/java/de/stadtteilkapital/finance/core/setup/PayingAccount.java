package de.stadtteilkapital.finance.core.setup;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.core.OtherRooms;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Without an account from which it pays, a district can't make a file for the bank. */
@Component
public final class PayingAccount implements SetUpStep {
    private final OtherRooms rooms;

    @Activate
    public PayingAccount(@Reference OtherRooms rooms) {
        this.rooms = requireNonNull(rooms);
    }

    @Override
    public String key() {
        return "finance.payer";
    }

    @Override
    public int place() {
        return 55;
    }

    @Override
    public Text label() {
        return new Text("Konto, von dem gezahlt wird", "Account that pays");
    }

    /** It is a parameter of the programme. */
    @Override
    public Right right() {
        return ProgrammeRight.KEEP;
    }

    @Override
    public Optional<Text> missing(String district) {
        return rooms.programme().call(programme -> {
            boolean name =
                    programme.parameter(district, FinanceParameters.PAYING_NAME).isBlank();
            boolean iban =
                    programme.parameter(district, FinanceParameters.PAYING_IBAN).isBlank();
            return missing(name, iban);
        });
    }

    private static Optional<Text> missing(boolean name, boolean iban) {
        if (!name && !iban) {
            return Optional.empty();
        }
        Text what = name && iban
                ? new Text("Name und IBAN", "name and IBAN")
                : name ? new Text("der Name", "the name") : new Text("die IBAN", "the IBAN");
        return Optional.of(new Text(
                "Von dem Konto, aus dem gezahlt wird, fehlt: " + what.german() + ".",
                "Of the account that pays there is missing: " + what.english() + "."));
    }
}
