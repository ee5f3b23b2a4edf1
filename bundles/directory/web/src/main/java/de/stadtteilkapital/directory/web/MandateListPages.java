package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mandates of a district, and who of its people is or will be away. */
@Component(service = MandateListPages.class)
@PageResource
@Path(Ways.MANDATES)
public final class MandateListPages {
    private static final Template LIST = new Template(MandateListPages.class, "mandates.ftlh");

    private final MandateDesk mandates;
    private final Desk<AbsenceAdmin> absences;

    @Activate
    public MandateListPages(@Reference Desks desks, @Reference MandateDesk mandates) {
        absences = desks.of(AbsenceAdmin.class);
        this.mandates = requireNonNull(mandates);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View list(@PathParam("district") String district) {
        mandates.requireKept(district);
        PageRequest all = new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), "-from");
        List<GivenMandate> given =
                mandates.desk().read((service, me) -> service.mandates(me, all)).items();
        List<Absence> away = absences.read((service, me) -> service.absences(me, all)).items().stream()
                .filter(one -> !one.to().isBefore(mandates.today()))
                .toList();
        Map<String, String> names = mandates.names(Stream.concat(
                        given.stream().flatMap(one -> Stream.of(one.holder(), one.substituteFor())),
                        away.stream().map(Absence::account))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, List<String>> deputies = absences.read((service, me) ->
                service.deputies(me, away.stream().map(Absence::id).toList()));
        return mandates.list(LIST, Ways.MANDATES_TITLE, district)
                .with(
                        "mandates",
                        given.stream()
                                .map(one -> MandateShown.of(one, names, mandates.today()))
                                .toList())
                .with(
                        "absences",
                        away.stream()
                                .map(one -> new AbsenceShown(
                                        one,
                                        names.getOrDefault(one.account(), "–"),
                                        deputies.getOrDefault(one.id(), List.of()),
                                        deeds(one)))
                                .toList());
    }

    /** An absence as the list shows it, with who acts meanwhile, and what can be done with it. */
    public record AbsenceShown(Absence one, String name, List<String> deputies, List<Deed> deeds) {}

    private List<Deed> deeds(Absence one) {
        return Deed.of(
                absences.read((service, me) -> service.possible(me, one.id())),
                act -> Ways.absence(one.district(), one.id()) + "/" + AbsenceActs.step(act));
    }
}
