package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.applications.api.GrantReference;
import de.stadtteilkapital.applications.api.GrantView;
import de.stadtteilkapital.applications.api.ReviewDesk;
import de.stadtteilkapital.applications.api.StartDesk;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rooms beside this one: called to the left, asked through their own interfaces to the right. */
@Component(service = OtherRooms.class)
public final class OtherRooms {
    private static final Text NOT_TODAY = new Text(
            "Dieses Ziel gehört nicht zu dem Aktionsplan, der heute gilt.",
            "This goal is not one of the action plan that holds today.");
    private static final Text NEED_ENDED = new Text(
            "Ein Bedarf, der genannt ist, besteht hier nicht oder nicht mehr.",
            "A need that is named is none here, or none any more.");
    private static final Text UNKNOWN = new Text("Das gibt es hier nicht.", "There is no such thing here.");

    private final HandOver<DirectoryAdmin> directory;
    private final HandOver<ProgrammeService> programme;
    private final HandOver<CodeBook> codeBook;
    private final HandOver<ReviewDesk> reviewDesk;
    private final HandOver<GrantView> grants;
    private final HandOver<StartDesk> startDesk;
    private final HandOver<Letters> letters;
    private final HandOver<DistrictTexts> texts;

    @Activate
    public OtherRooms(BundleContext context) {
        this(
                HandOver.to(DirectoryAdmin.class, context),
                HandOver.to(ProgrammeService.class, context),
                HandOver.to("programme", CodeBook.class, context),
                HandOver.to("partners", ReviewDesk.class, context),
                HandOver.to("finance", GrantView.class, context),
                HandOver.to("finance", StartDesk.class, context),
                HandOver.to(Letters.class, context),
                HandOver.to("programme", DistrictTexts.class, context));
    }

    OtherRooms(
            HandOver<DirectoryAdmin> directory,
            HandOver<ProgrammeService> programme,
            HandOver<CodeBook> codeBook,
            HandOver<ReviewDesk> reviewDesk,
            HandOver<GrantView> grants,
            HandOver<StartDesk> startDesk,
            HandOver<Letters> letters,
            HandOver<DistrictTexts> texts) {
        this.directory = requireNonNull(directory);
        this.programme = requireNonNull(programme);
        this.codeBook = requireNonNull(codeBook);
        this.reviewDesk = requireNonNull(reviewDesk);
        this.grants = requireNonNull(grants);
        this.startDesk = requireNonNull(startDesk);
        this.letters = requireNonNull(letters);
        this.texts = requireNonNull(texts);
    }

    HandOver<ProgrammeService> programme() {
        return programme;
    }

    HandOver<Letters> letters() {
        return letters;
    }

    HandOver<DistrictTexts> texts() {
        return texts;
    }

    /** The person's name behind an account; empty for what is none. */
    Optional<String> nameOf(String account) {
        return directory.call(d -> d.nameOf(account));
    }

    /** How long a district keeps what came to nothing. */
    Period retention(String district, boolean idea) {
        return programme.call(p -> p.parameter(
                district, idea ? ApplicationParameters.IDEA_RETENTION : ApplicationParameters.ADVICE_RETENTION));
    }

    HandOver<ReviewDesk> reviewDesk() {
        return reviewDesk;
    }

    HandOver<StartDesk> startDesk() {
        return startDesk;
    }

    /** A district named in the input; null where there is none, to which is objected. */
    District district(Input in, String id) {
        return named(in, "district", p -> p.district(id));
    }

    /**
     * A goal named in the input is one of the action plan that holds today in the district, or what was chosen while another
     * held.
     *
     * @param chosen the one the application has already; null for none
     */
    void requireGoal(Input in, String id, String district, String chosen) {
        boolean offered = id.equals(chosen)
                || programme.call(p -> p.goalsToday(district)).stream()
                        .anyMatch(goal -> goal.id().equals(id));
        if (offered) {
            return;
        }
        Goal goal = named(in, "goal", p -> p.goal(id));
        if (goal != null) {
            in.object("goal", goal.district().equals(district) ? NOT_TODAY : UNKNOWN);
        }
    }

    /**
     * Needs named in the input are some of the district that hold today, or were named before.
     *
     * @param chosen those the application has already
     */
    void requireNeeds(Input in, List<String> ids, String district, List<String> chosen) {
        if (chosen.containsAll(ids)) {
            return;
        }
        Set<String> offered = new HashSet<>(chosen);
        programme.call(p -> p.needsToday(district)).forEach(need -> offered.add(need.id()));
        for (int i = 0; i < ids.size(); i++) {
            in.require(offered.contains(ids.get(i)), "needs/" + i, NEED_ENDED);
        }
    }

    /** A round named in the input, likewise; objects to one of another district. */
    FundingRound round(Input in, String id, String district) {
        FundingRound round = named(in, "round", p -> p.round(id));
        if (round != null && !round.district().equals(district)) {
            in.object("round", UNKNOWN);
        }
        return round;
    }

    /** What the input names and is not there is a mistake in the input, not a missing page. */
    private <T> T named(Input in, String field, Function<ProgrammeService, T> find) {
        try {
            return programme.call(find);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            in.object(field, UNKNOWN);
            return null;
        }
    }

    /**
     * @param district null where the codes of all districts hold
     * @param before what it was, whose codes it keeps; null for what is new
     */
    List<Objection> wrongCodes(String district, Record entered, Record before) {
        List<CodedField> codes = CodedField.in(entered);
        List<CodedField> kept = before == null ? List.of() : CodedField.in(before);
        return codes.isEmpty() ? List.of() : codeBook.call(book -> book.objections(district, codes, kept));
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
