package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.AskedInvitation;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.InvitationService;
import de.stadtteilkapital.directory.api.Language;
import de.stadtteilkapital.directory.api.SentInvitation;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Somebody is invited: first as what, then who. */
@Component(service = InvitationPages.class)
@PageResource
@Path(Ways.INVITE)
public final class InvitationPages {
    private static final Template WHAT = new Template(InvitationPages.class, "invite.ftlh");
    private static final Template WHO = new Template(InvitationPages.class, "invitation.ftlh");
    private static final Text TITLE = new Text("Jemanden einladen", "Invite somebody");

    /** The roles that an invitation brings, and on what each of them usually rests. */
    private static final Map<Role, String> BASES = Map.of(
            Role.SPONSOR, "Vertretung des Trägers",
            Role.OFFICE, "Beteiligung der Stelle am Verfahren",
            Role.BODY_MEMBER, "Berufung in das Gremium");

    private static final String NONE = "ohne-rolle";

    private final Desk<InvitationService> invitations;
    private final Places places;
    private final Forms forms;

    @Activate
    public InvitationPages(@Reference Desks desks, @Reference Places places, @Reference Forms forms) {
        invitations = desks.of(InvitationService.class);
        this.places = requireNonNull(places);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.INVITE)
    public View what() {
        return invitations.read((service, me) -> below(
                View.of(WHAT, TITLE)
                        .with("roles", roles(me).map(RoleShown::of).toList())
                        .with("keeper", keeps(me)),
                me));
    }

    @GET
    @Path("/{role}")
    @May(DirectoryRight.INVITE)
    public View who(@PathParam("role") String role) {
        return begun(role, Map.of());
    }

    /** The form with what another page knows of the person already. */
    @POST
    @Path("/{role}/beginn")
    @May(DirectoryRight.INVITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public View begin(@PathParam("role") String role, Entered known) {
        Map<String, String> values = new HashMap<>();
        Stream.of("name", "mail", "sponsors", "district")
                .filter(name -> known.one(name) != null)
                .forEach(name -> values.put(name, known.one(name)));
        return begun(role, values);
    }

    private View begun(String role, Map<String, String> known) {
        return invitations.read((service, me) -> {
            Map<String, String> values = new HashMap<>(known);
            values.putIfAbsent("language", Language.DE.name());
            role(me, role).ifPresent(given -> {
                values.put("legalBasis", BASES.get(given));
                values.put("from", Wording.GERMAN.shortDay(places.today()));
            });
            return view(me, role, forms.begun(AskedInvitation.class, Ways.INVITE + "/" + role, values));
        });
    }

    @POST
    @Path("/{role}")
    @May(DirectoryRight.INVITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@PathParam("role") String role, Entered entered) {
        return invitations
                .submit(entered)
                .act(
                        AskedInvitation.class,
                        (service, me, asked) -> {
                            SentInvitation sent = service.invite(me, asked.checked());
                            return new Sent(sent, keeps(me));
                        },
                        InvitationPages::done,
                        refusal -> invitations.read(
                                (service, me) -> view(me, role, forms.again(AskedInvitation.class, entered, refusal))));
    }

    private record Sent(SentInvitation invitation, boolean keeper) {}

    private static Done done(Sent sent) {
        SentInvitation invitation = sent.invitation();
        Text told = invitation.expires() != null
                ? new Text(
                        "Die Einladung an %s ist unterwegs; ihr Link gilt einmal. Wer ihn verpasst, bekommt einen neuen.",
                        "The invitation to %s is on its way; its link holds once. Who misses it gets a new one.")
                : new Text(
                        "Das Konto von %s ist eröffnet. Mails verlassen das Haus noch nicht: jemand anderes aus Koordination"
                                + " oder Verwaltung holt dort den Einmal-Link ab und gibt ihn weiter.",
                        "The account of %s is open. Mails do not leave the house yet: somebody else of coordination or"
                                + " administration fetches the single-use link there and hands it over.");
        return new Done(sent.keeper() ? Ways.account(invitation.account()) : Ways.OWN, told.with(invitation.name()));
    }

    private View view(Caller me, String role, Form form) {
        return role(me, role)
                .map(given ->
                        View.of(WHO, TITLE).with("role", RoleShown.of(given)).with("places", places.of(me, given)))
                .or(() -> NONE.equals(role) && keeps(me) ? Optional.of(View.of(WHO, TITLE)) : Optional.empty())
                .map(view -> below(
                                view.with("form", form)
                                        .with("districts", places.districts(me))
                                        .with("languages", Choice.of(Language.class)),
                                me)
                        .below(TITLE, Ways.INVITE))
                .orElseThrow(Refusal::notFound);
    }

    private static View below(View view, Caller me) {
        return keeps(me) ? view.below(Ways.ACCOUNTS_TITLE, Ways.ACCOUNTS) : view.below(Ways.OWN_TITLE, Ways.OWN);
    }

    private static boolean keeps(Caller me) {
        return me.hasAny(DirectoryRight.KEEP_ACCOUNTS.roles());
    }

    private static Stream<Role> roles(Caller me) {
        return keeps(me)
                ? List.of(Role.SPONSOR, Role.OFFICE, Role.BODY_MEMBER).stream()
                : Stream.of(Role.SPONSOR, Role.OFFICE).filter(role -> me.hasAny(Set.of(role)));
    }

    private static Optional<Role> role(Caller me, String code) {
        return roles(me).filter(role -> role.code().equals(code)).findFirst();
    }
}
