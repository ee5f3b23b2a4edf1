package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.SetUpPage;
import de.stadtteilkapital.platform.web.SetUpPages;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What of a district is set up in this room. */
@Component
public final class DirectorySetUp implements SetUpPages {
    private static final String HERE = Ways.SETUP + "/{district}";

    @Override
    public List<SetUpPage> pages() {
        return List.of(
                new SetUpPage(
                        Ways.ORGANISATIONS_TITLE,
                        new Text(
                                "Ämter, Partner und Vereine mit ihren Rollen, Ansprechpersonen und Angeboten",
                                "Offices, partners and associations with their roles, contacts and offers"),
                        HERE + "/organisationen",
                        Set.of("directory.organisations", "partners.offices"),
                        DirectoryRight.KEEP_PARTNERS,
                        75),
                new SetUpPage(
                        Ways.MANDATES_TITLE,
                        new Text(
                                "Wer auf welcher Grundlage bis wann bestellt ist, wen vertritt, und wer gerade fehlt",
                                "Who is appointed on which basis until when, for whom they deputise, and who is away"),
                        HERE + "/mandate",
                        Set.of(),
                        DirectoryRight.KEEP_PARTNERS,
                        77),
                new SetUpPage(
                        Ways.ACCOUNTS_TITLE,
                        new Text(
                                "Wer die Rollen hat, die ein Stadtteil braucht",
                                "Who has the roles that a district needs"),
                        Ways.ACCOUNTS,
                        Set.of("directory.people", "committee.access"),
                        DirectoryRight.KEEP_ACCOUNTS,
                        80));
    }
}
