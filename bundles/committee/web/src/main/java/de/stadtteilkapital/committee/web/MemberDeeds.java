package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.View;
import java.util.function.Function;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The forms by which something is done with a member: shown, sent, and shown once more with what was wrong. */
@Component(service = MemberDeeds.class)
public final class MemberDeeds {
    /** Does it with what was entered. */
    @FunctionalInterface
    interface Work<B> {
        Member apply(MemberAdmin service, Caller me, Seat seat, B asked);
    }

    /**
     * One of them.
     *
     * @param place behind the address of the member
     * @param begins what stands in the form at first; null for nothing
     * @param done what is said afterwards, with a place for the name
     * @param stays whether there is a page of the member then
     */
    record Deed<B extends Record>(
            MemberAct act,
            String place,
            Template template,
            Class<B> type,
            @Nullable Function<Member, B> begins,
            Work<B> work,
            Text done,
            boolean stays) {
        /** One after which there is the member. */
        Deed(
                MemberAct act,
                String place,
                Template template,
                Class<B> type,
                @Nullable Function<Member, B> begins,
                Work<B> work,
                Text done) {
            this(act, place, template, type, begins, work, done, true);
        }
    }

    private final Desk<MemberAdmin> desk;
    private final KeptMembers members;
    private final Forms forms;

    @Activate
    public MemberDeeds(@Reference Desks desks, @Reference KeptMembers members, @Reference Forms forms) {
        desk = desks.of(MemberAdmin.class);
        this.members = requireNonNull(members);
        this.forms = requireNonNull(forms);
    }

    <B extends Record> View form(Deed<B> deed, Seat seat) {
        Member member = member(seat);
        String path = seat.path() + deed.place();
        return view(
                deed,
                seat,
                member,
                deed.begins() == null
                        ? forms.on(deed.type(), member, path)
                        : forms.of(deed.begins().apply(member), member, path));
    }

    <B extends Record> Response act(Deed<B> deed, Seat seat, Entered entered) {
        member(seat);
        return desk.submit(entered)
                .on((service, me) -> service.member(me, seat.district(), seat.body(), seat.member()))
                .act(
                        deed.type(),
                        (service, me, asked) -> deed.work().apply(service, me, seat, asked),
                        member -> new Done(
                                deed.stays()
                                        ? Ways.member(seat.district(), seat.body(), member.id())
                                        : Ways.members(seat.district(), seat.body()),
                                deed.done().with(member.name())),
                        refusal -> again(deed, seat, entered, refusal));
    }

    private <B extends Record> View again(Deed<B> deed, Seat seat, Entered entered, Refusal refusal) {
        Member now = member(seat);
        return view(
                deed,
                seat,
                now,
                deed.begins() == null
                        ? forms.again(deed.type(), entered, refusal, now)
                        : forms.again(entered, refusal, deed.begins().apply(now), now));
    }

    private Member member(Seat seat) {
        return members.one(seat.district(), seat.body(), seat.member());
    }

    private View view(Deed<?> deed, Seat seat, Member member, Form form) {
        Text title = Labels.first(deed.act().label());
        View view = View.of(deed.template(), title)
                .with("member", member)
                .with("form", form)
                .with("label", title);
        return members.choices(members.below(view, seat.district(), seat.body()), seat.district(), seat.body(), member)
                .below(Text.same(member.name()), seat.path());
    }
}
