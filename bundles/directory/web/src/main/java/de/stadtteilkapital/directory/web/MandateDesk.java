package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of mandates and absences share: whose they are, what people are called, and where they stand. */
@Component(service = MandateDesk.class)
public final class MandateDesk {
    private final Desk<MandateAdmin> desk;
    private final Desk<AccountService> accounts;
    private final Places places;

    @Activate
    public MandateDesk(@Reference Desks desks, @Reference Places places) {
        desk = desks.of(MandateAdmin.class);
        accounts = desks.of(AccountService.class);
        this.places = requireNonNull(places);
    }

    Desk<MandateAdmin> desk() {
        return desk;
    }

    LocalDate today() {
        return places.today();
    }

    /** @throws Refusal 404 where whoever is at the screen does not keep the directory of the district */
    void requireKept(String district) {
        if (!desk.call((service, me) -> DirectoryRight.KEEP_PARTNERS.isHeld(me, district))) {
            throw Refusal.notFound();
        }
    }

    /** Below the district that its address names, and no other. */
    GivenMandate mandate(String district, String id) {
        GivenMandate one = desk.read((service, me) -> service.mandate(me, id));
        if (!one.district().equals(district)) {
            throw Refusal.notFound();
        }
        return one;
    }

    MandateShown shown(GivenMandate one) {
        List<String> named = Stream.of(one.holder(), one.substituteFor())
                .filter(Objects::nonNull)
                .toList();
        return MandateShown.of(one, names(named), today());
    }

    Map<String, String> names(Collection<String> ids) {
        return accounts.read((service, me) -> service.names(me, ids));
    }

    /**
     * The open accounts that the district has opened.
     *
     * @param now who is named already, also where nobody could choose them any more
     */
    List<Choice> people(String district, @Nullable String... now) {
        return accounts.read((service, me) -> {
            List<Choice> people = service
                    .accounts(me, new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), "name"))
                    .items()
                    .stream()
                    .filter(account -> account.closedOn() == null)
                    .map((Account account) -> new Choice(account.id(), Text.same(account.name())))
                    .toList();
            for (String named : now) {
                people = Choice.keeping(
                        people, named, id -> service.names(me, List.of(id)).getOrDefault(id, "–"));
            }
            return people;
        });
    }

    /** A page below the list of the district's mandates. */
    View view(Template template, Text title, String district) {
        return list(template, title, district).below(Ways.MANDATES_TITLE, Ways.mandates(district));
    }

    /** The list itself. */
    View list(Template template, Text title, String district) {
        return View.of(template, title)
                .with("where", Text.same(places.name(district)))
                .with("district", district)
                .below(Ways.SETUP_TITLE, Ways.SETUP);
    }
}
