package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.View;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.ws.rs.core.Response;

/** Somebody is back, or will not be away after all: on the office's pages and on their own alike. */
final class AbsenceActs {
    /** As addresses have them, for {@code @Path}. */
    static final String STEPS = "/{step:rueckkehr|streichen}";

    private static final String BACK = "rueckkehr";

    private final Desk<AbsenceAdmin> absences;
    private final Forms forms;

    AbsenceActs(Desk<AbsenceAdmin> absences, Forms forms) {
        this.absences = requireNonNull(absences);
        this.forms = requireNonNull(forms);
    }

    static AbsenceAct of(String step) {
        return BACK.equals(step) ? AbsenceAct.END : AbsenceAct.WITHDRAW;
    }

    static String step(Object act) {
        return act == AbsenceAct.END ? BACK : "streichen";
    }

    private static Class<? extends Record> body(AbsenceAct act) {
        return act == AbsenceAct.END ? AbsenceEnd.class : NoFields.class;
    }

    Form form(AbsenceAct act, Absence one, String path) {
        return forms.on(body(act), one, path);
    }

    /**
     * @param now finds it where it is the caller's to see on this page
     * @param view shows it again with what was wrong
     */
    Response act(
            AbsenceAct act, Entered entered, Done done, Supplier<Absence> now, BiFunction<Absence, Form, View> view) {
        String id = now.get().id();
        BiFunction<Class<? extends Record>, Refusal, View> again = (body, refusal) -> {
            Absence one = now.get();
            return view.apply(one, forms.again(body, entered, refusal, one));
        };
        return act == AbsenceAct.END
                ? absences.submit(entered)
                        .on((service, me) -> service.absence(me, id))
                        .act(
                                AbsenceEnd.class,
                                (service, me, asked) -> service.end(me, id, asked),
                                ended -> done,
                                refusal -> again.apply(AbsenceEnd.class, refusal))
                : absences.submit(entered)
                        .on((service, me) -> service.absence(me, id))
                        .act(
                                NoFields.class,
                                (service, me, none) -> service.withdraw(me, id),
                                gone -> done,
                                refusal -> again.apply(NoFields.class, refusal));
    }
}
