package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.Sponsor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayeeTest {
    @ParameterizedTest
    @CsvSource({
        "Kulturverein e. V., Kulturverein e. V., Kulturverein e. V.",
        "Kulturverein e. V., Erika Muster, Erika Muster",
        "Kulturverein e. V., , Kulturverein e. V."
    })
    void moneyGoesToTheNameOnTheAccount(String name, String accountHolder, String paid) {
        Sponsor sponsor = new Sponsor(
                "S",
                name,
                "ASSOCIATION",
                "Weg 1",
                "DE89370400440532013000",
                accountHolder,
                "E. Muster",
                "post@example.org",
                List.of());
        assertThat(Payee.name(sponsor)).isEqualTo(paid);
    }
}
