package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mandates of a person on which a role can rest: of one that limits to tasks, the role whose tasks they are. */
@Component(service = MandateChoices.class)
public final class MandateChoices {
    private final Desk<MandateAdmin> mandates;
    private final Places places;

    @Activate
    public MandateChoices(@Reference Desks desks, @Reference Places places) {
        mandates = desks.of(MandateAdmin.class);
        this.places = requireNonNull(places);
    }

    List<Choice> of(String account, Role role) {
        PageRequest theirs = new PageRequest(PageRequest.MOST, null, null, Map.of("holder", account), "from");
        return mandates.read((service, me) -> service.mandates(me, theirs)).items().stream()
                .filter(one -> !one.isOver(places.today()) && one.carries(role))
                .map(MandateChoices::choice)
                .toList();
    }

    private static Choice choice(GivenMandate one) {
        Text task = MandateShown.task(one.role());
        return new Choice(
                one.id(),
                new Text(
                        task.german() + " (" + one.legalBasis() + ")", task.english() + " (" + one.legalBasis() + ")"));
    }
}
