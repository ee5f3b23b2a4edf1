package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkAdmin;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of marks share: where they stand, and what can be chosen. */
@Component(service = MarkDesk.class)
public final class MarkDesk {
    private final Desk<MarkAdmin> marks;
    private final DistrictNames districts;

    @Activate
    public MarkDesk(@Reference Desks desks, @Reference DistrictNames districts) {
        marks = desks.of(MarkAdmin.class);
        this.districts = requireNonNull(districts);
    }

    Desk<MarkAdmin> desk() {
        return marks;
    }

    DistrictNames districts() {
        return districts;
    }

    List<MarkShown> all(String district) {
        return marks.read((service, me) -> service.marks(me, district)).stream()
                .map(MarkShown::of)
                .toList();
    }

    Mark mark(String district, String id) {
        return marks.read((service, me) -> service.mark(me, district, id));
    }

    /** What can be chosen in which field. */
    static Map<String, List<Choice>> choices() {
        return Map.of("kind", Choice.of(Mark.Kind.class), "uses", Choice.of(Mark.Use.class));
    }

    /** A page below the list of the district's marks. */
    View view(Template template, Text title, String district) {
        return View.of(template, title)
                .with("where", districts.of(district))
                .with("choices", choices())
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district))
                .below(Ways.MARKS_TITLE, Ways.marks(district));
    }

    /** A page below one of them. */
    View view(Template template, Text title, Mark mark) {
        return view(template, title, mark.district())
                .with("shown", MarkShown.of(mark))
                .below(mark.words(), Ways.mark(mark.district(), mark.id()));
    }
}
