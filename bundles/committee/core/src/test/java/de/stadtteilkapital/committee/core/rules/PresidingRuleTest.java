package de.stadtteilkapital.committee.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.PresidingOrder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who leads a session where the chair is not there. */
class PresidingRuleTest {
    private static final List<Member> BODY = List.of(
            member("Anna", 2026, true, true),
            member("Bert", 2024, true, false),
            member("Carla", 2020, true, false),
            member("Dirk", 0, false, false),
            member("Elif", 2020, true, false));

    private static Member member(String name, int since, boolean voting, boolean chair) {
        LocalDate from = since == 0 ? null : LocalDate.of(since, 1, 1);
        return new Member(name, name, null, voting, chair, from, null, null, null, null, false, null, null);
    }

    private static List<String> names(String written) {
        return written == null ? List.of() : List.of(written.split(" "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "presiding.csv", delimiter = ';', useHeadersInDisplayName = true)
    void isWhoTheTableNames(String deputies, PresidingOrder last, String free, String presides) {
        PresidingRule rule = new PresidingRule(names(deputies), last, "GO § 4");
        assertThat(rule.first(BODY, member -> names(free).contains(member.id()))
                        .map(Member::name)
                        .orElse("office"))
                .isEqualTo(presides);
    }

    @Test
    void namesWhereItStands() {
        assertThat(PresidingRule.of(OwnRules.NONE, "Geschäftsordnung").source()).isEqualTo("VwVfG § 89");
        OwnRules deputised = OwnRules.NONE.deputisedBy(List.of("Bert"), null);
        assertThat(PresidingRule.of(deputised, "Geschäftsordnung").source()).isEqualTo("Geschäftsordnung");
        assertThat(PresidingRule.of(deputised.deputisedBy(List.of("Bert"), "GO § 4"), "Geschäftsordnung")
                        .source())
                .isEqualTo("GO § 4");
    }
}
