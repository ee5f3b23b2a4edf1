package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** What everyone may know of the programme; all of it is public. */
@ProviderType
public interface ProgrammeService {
    /** All of the installation. */
    Page<DistrictRow> districts(PageRequest request);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such district */
    District district(String id);

    /** Filters: {@code district}. */
    Page<FundingRound> rounds(PageRequest request);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such round */
    FundingRound round(String id);

    /** What those of the rounds are called that there are. */
    Map<String, String> roundNames(Caller me, Collection<String> ids);

    /** Filters: {@code district}. */
    Page<Goal> goals(PageRequest request);

    /** Those of the action plan that holds today: what a new application may name. */
    List<Goal> goalsToday(String district);

    /** Those of the action plan that holds on a day to come, as far as one is known. */
    List<Goal> goalsOn(String district, LocalDate day);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such goal */
    Goal goal(String id);

    /** What those of the goals are called that there are. */
    Map<String, String> goalNames(Caller me, Collection<String> ids);

    /** Those that hold today: what a new application may name. */
    List<Need> needsToday(String district);

    /** All of a district, ended ones and those to come too, without the projects that serve them. */
    List<Need> needs(String district);

    /** What those of the needs are called that there are. */
    Map<String, String> needNames(Caller me, Collection<String> ids);

    /** Those marks of the districts that stand on their pages today, in their order; asked with every page. */
    Map<String, List<Mark>> marksOnPages(Collection<String> districts);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such list */
    CodeList codeList(String list);

    /** As it is in the district: with its own codes and those of its modules, by its own names and in its own order. */
    CodeList codeList(String list, String district);

    /** What a parameter is in a district: its own value or the default. */
    <T> T parameter(String district, Parameter<T> parameter);

    /**
     * When periods end in a district: by the holidays of its Land and place and by the days that it has set otherwise
     * itself, as they hold today; as long as nobody has said its Land, by those that all Länder have.
     */
    Deadline deadline(String district);
}
