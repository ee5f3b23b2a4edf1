package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/**
 * A body as a district sets it up; what it leaves null is as the district's parameters and then the law have it.
 *
 * @param id speaking, unique within its district
 * @param decides whether it decides on applications
 * @param noticePeriod ISO 8601 period: {@code P7D}
 * @param quorumAbove a fraction: {@code 1/2}
 * @param members in the order in which lists show them; at most one chair
 */
public record NewBody(
        String id,
        String district,
        String name,
        boolean decides,
        String noticePeriod,
        String quorumAbove,
        Integer quorumLeast,
        MajorityRule majority,
        List<Member> members) {
    public NewBody {
        id = Require.text("id", id, 60);
        district = Require.text("district", district, 60);
        name = Require.text("name", name, 200);
        members = Require.list("members", members, 200);
    }

    /** A body with the rules of the district and the law. */
    public NewBody(String id, String district, String name, boolean decides, List<Member> members) {
        this(id, district, name, decides, null, null, null, null, members);
    }
}
