package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.GrantReference;
import de.stadtteilkapital.applications.api.GrantView;
import de.stadtteilkapital.applications.api.ReviewDesk;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rooms beside this one: called to the left, asked through their own interfaces to the right. */
@Component(service = OtherRooms.class)
public final class OtherRooms {
    private final HandOver<DirectoryAdmin> directory;
    private final HandOver<ProgrammeService> programme;
    private final HandOver<ReviewDesk> reviewDesk;
    private final HandOver<GrantView> grants;

    @Activate
    public OtherRooms(BundleContext context) {
        this(
                HandOver.to(DirectoryAdmin.class, context),
                HandOver.to(ProgrammeService.class, context),
                HandOver.to("partners", ReviewDesk.class, context),
                HandOver.to("finance", GrantView.class, context));
    }

    OtherRooms(
            HandOver<DirectoryAdmin> directory,
            HandOver<ProgrammeService> programme,
            HandOver<ReviewDesk> reviewDesk,
            HandOver<GrantView> grants) {
        this.directory = requireNonNull(directory);
        this.programme = requireNonNull(programme);
        this.reviewDesk = requireNonNull(reviewDesk);
        this.grants = requireNonNull(grants);
    }

    HandOver<ProgrammeService> programme() {
        return programme;
    }

    HandOver<ReviewDesk> reviewDesk() {
        return reviewDesk;
    }

    /** A district named in the input. */
    District district(String id, String pointer) {
        return named(p -> p.district(id), pointer);
    }

    /** A goal named in the input. */
    Goal goal(String id, String pointer) {
        return named(p -> p.goal(id), pointer);
    }

    /** Lets a round of the district pass. */
    void requireRound(String id, String district, String pointer) {
        if (!named(p -> p.round(id), pointer).district().equals(district)) {
            throw unknown(pointer);
        }
    }

    void requireCode(String list, String district, String code, String pointer) {
        programme.act(p -> p.requireCode(list, district, code, pointer));
    }

    /** What the input names and is not there is a mistake in the input, not a missing page. */
    private <T> T named(Function<ProgrammeService, T> find, String pointer) {
        try {
            return programme.call(find);
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.NOT_FOUND ? unknown(pointer) : refusal;
        }
    }

    private static Refusal unknown(String pointer) {
        return Refusal.invalid(pointer, new Text("Das gibt es hier nicht.", "There is no such thing here."));
    }

    /** Lets whoever registers a sponsor act for it. */
    void actFor(Caller me, String district, String sponsor) {
        directory.act(d -> d.actFor(me, me.account(), district, sponsor));
    }

    /** The district that opened the caller's account. */
    Optional<String> home(Caller me) {
        return directory.call(d -> d.homeOf(me.account()));
    }

    /** The applications with their grants beside them, where somebody is there to ask; only what was approved has one. */
    List<Application> shown(List<Application> applications) {
        Collection<String> ids = applications.stream()
                .filter(a -> a.approvedAmount() != null)
                .map(Application::id)
                .toList();
        if (ids.isEmpty() || !grants.isBound()) {
            return applications;
        }
        Map<String, GrantReference> known = grants.call(view -> view.grants(ids));
        return applications.stream()
                .map(a -> known.containsKey(a.id()) ? a.with(known.get(a.id())) : a)
                .toList();
    }
}
