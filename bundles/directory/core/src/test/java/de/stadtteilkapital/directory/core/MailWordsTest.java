package de.stadtteilkapital.directory.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.mail.MailWriter.Written;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import de.stadtteilkapital.platform.api.texts.TextsOrStandard;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail says what the district of the account words, with the link of whoever gets it. */
@OnBothDatabases
class MailWordsTest {
    private final DirectoryHouse house;
    private final Invited people;

    MailWordsTest(Database kind) {
        house = new DirectoryHouse(kind);
        people = new Invited(house);
    }

    @BeforeEach
    void open() {
        people.open();
        people.invite("anna@example.org");
    }

    private Written written(MailWords words) {
        String about = house.outside.lastMail().about();
        return new InvitationMail(house.desk, words).write(about, Outside.URL).orElseThrow();
    }

    @Test
    void theStandardSaysWhoAnswersForItAndAsWhatTheyComeIn() {
        String said = written(house.words).text().german();
        String link = said.lines()
                .filter(line -> line.startsWith(Outside.URL))
                .findFirst()
                .orElseThrow();
        assertThat(said)
                .startsWith("Guten Tag Anna Ahorn,\n\nfür Sie wurde ein Konto eröffnet. Zuständig ist: Stadt Hamm. Ihre"
                        + " Rolle: Träger.\n\nMit diesem Link wählen Sie Ihr Kennwort:\n\n"
                        + link + "\n\nEr gilt einmal, und bis ")
                .endsWith(" Ihr Anmeldename ist dann anna@example.org.\n\nHaben Sie keine Einladung erwartet, brauchen"
                        + " Sie nichts zu tun.\n");
        assertThat(written(house.words).text().english())
                .startsWith("Good day Anna Ahorn,")
                .contains("\n" + link + "\n");
    }

    @Test
    void aDistrictWordsItOtherwise() {
        house.texts.word(DirectoryTexts.INVITATION, "Moin {name}!\n{link}\n{ende} {anmeldename} <b>${7*7}");
        assertThat(written(house.words).text().german())
                .startsWith("Moin Anna Ahorn!\n" + Outside.URL + "/einladung/")
                .endsWith(" <b>${7*7}");
        assertThat(new ResetMail(house.desk, house.words).kind()).isEqualTo("directory.reset");
    }

    @Test
    void itsSubjectIsTheDistrictsToo() {
        assertThat(written(house.words).subject().german()).isEqualTo("Ihre Einladung zum Stadtteilkapital");
        house.texts.word(DirectoryTexts.INVITATION_SUBJECT, "Einladung, {stelle}");
        assertThat(written(house.words).subject().german()).isEqualTo("Einladung, Stadt Hamm");
    }

    @Test
    void nobodyWaitsForAWayInBecauseOfWords() {
        MailWords away = new MailWords(new TextsOrStandard(HandOver.away(DistrictTexts.class)), house.clock);
        assertThat(written(away).text().german())
                .startsWith("Guten Tag Anna Ahorn,")
                .contains("Zuständig ist: Ihre Koordinierungsstelle. Ihre Rolle: ");
    }

    @Test
    void whatIsDeclaredPassesItsOwnCheck() {
        assertThat(new DirectoryTexts().texts())
                .allSatisfy(text -> assertThat(Stream.of(text.standard()).flatMap(MailWordsTest::both))
                        .allSatisfy(words -> assertThat(text.objections(words)).isEmpty()));
    }

    private static Stream<String> both(Text text) {
        return Stream.of(text.german(), text.english());
    }
}
