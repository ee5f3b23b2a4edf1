package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body as a district sets it up; what it leaves null is as the district's parameters and then the law have it.
 *
 * @param id speaking, unique within its district
 * @param decides whether it decides on applications
 * @param noticePeriod ISO 8601 period: {@code P7D}
 * @param quorumAbove a fraction: {@code 1/2}
 * @param members in the order in which lists show them; at most one chair
 */
@LabelsOf({Body.class, BodyRules.class})
public record NewBody(
        String id,
        String district,
        String name,
        boolean decides,
        @Nullable String noticePeriod,
        @Nullable String quorumAbove,
        @Nullable Integer quorumLeast,
        @Nullable MajorityRule majority,
        List<Member> members) {
    public NewBody {
        Input in = Input.of(NewBody.class);
        id = in.text("id", id, 60);
        district = in.text("district", district, 60);
        name = in.text("name", name, 200);
        members = in.list("members", members, 200);
        in.refuse();
    }

    /** A body with the rules of the district and the law. */
    public NewBody(String id, String district, String name, boolean decides, List<Member> members) {
        this(id, district, name, decides, null, null, null, null, members);
    }
}
