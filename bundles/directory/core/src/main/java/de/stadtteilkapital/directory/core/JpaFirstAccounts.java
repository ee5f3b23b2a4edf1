package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.FirstAccounts;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the accounts of those who operate the installation. */
@Component(immediate = true)
public final class JpaFirstAccounts implements FirstAccounts {
    private static final Set<Role> ROLES = Set.of(Role.ADMIN, Role.COORDINATOR);
    private static final String BASIS = "Einrichtung der Installation";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;

    private final AccountDesk desk;

    @Activate
    public JpaFirstAccounts(@Reference AccountDesk desk) {
        this.desk = requireNonNull(desk);
    }

    /** The one district that has accounts. */
    private String only() {
        List<String> districts = desk.register().homes();
        if (districts.size() != 1) {
            throw Refusal.invalid(
                    "/district", new Text("Bitte nennen Sie den Stadtteil.", "Please name the district."));
        }
        return districts.get(0);
    }

    /** Of a district by another id there is no page, and no way back from there. */
    private static String wellFormed(String district) {
        if (district.length() > LONGEST_ID || !ID.matcher(district).matches()) {
            throw Refusal.invalid(
                    "/district",
                    new Text(
                            "Die Kennung eines Stadtteils besteht aus kleinen Buchstaben, Ziffern und einzelnen Strichen und"
                                    + " beginnt mit einem Buchstaben: hamm-norden.",
                            "The id of a district consists of small letters, digits and single hyphens and begins with a"
                                    + " letter: hamm-norden."));
        }
        return district;
    }

    @Override
    public Link create(Wanted wanted) {
        if (!ROLES.contains(wanted.role())) {
            throw Refusal.invalid(
                    "/role",
                    new Text(
                            "So gibt es nur die Rollen admin und coordinator.",
                            "Only the roles admin and coordinator are given this way."));
        }
        String publicUrl = desk.publicUrl();
        return desk.transactions().required(() -> {
            String district = wanted.district() == null ? only() : wellFormed(wanted.district());
            Caller house = Caller.house("first-accounts", district);
            Account account = desk.open(house, new NewAccount(district, wanted.login(), wanted.name(), null));
            Assignment place = Assignment.in(district, wanted.role());
            desk.give(
                    house,
                    account,
                    new NewRoleAssignment(place, BASIS, desk.day().today(), null));
            SingleUse link = desk.links().make(account.id(), LinkKind.INVITATION, house.account());
            desk.events().linkMade(house, account, link, "printed");
            return new Link(account.login(), desk.links().url(link, publicUrl), link.expires());
        });
    }
}
