package de.stadtteilkapital.programme.api.file;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A district as one readable file, people's particulars only where they are asked for: YAML, or a ZIP archive with it as {@value #ENTRY}
 * and the pictures of its marks beside it. What a file does not name stays as it is.
 */
@ProviderType
public interface DistrictFile {
    /** Where the YAML stands in an archive. */
    String ENTRY = "district.yaml";

    /** The version of the form that is written and read. */
    int FORMAT = 1;

    /** Larger ones are not read, in bytes, unpacked. */
    int LARGEST = 1_000_000;

    /** The same of an archive with all files in it, packed and unpacked. */
    int LARGEST_ARCHIVE = 4_000_000;

    /**
     * The archive. A chapter of a room that is away is missing in it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for whoever does not follow the programme of the district
     */
    byte[] export(Caller me, String district);

    /**
     * The same with what the rooms know of the people who take part; that somebody has taken it is an event.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal as {@link #export} does
     */
    byte[] exportWithPeople(Caller me, String district);

    /**
     * What taking the file would change, and for which open cases; nothing is done.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal just as {@link #take} does
     */
    DistrictDifference difference(Caller me, String district, byte[] file);

    /**
     * Does all of it as one act, or nothing; each thing that changes is an event, and so is the whole.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for what can't be read, with line and reason of each; as a
     *     room's act does, with the line; 403 for a chapter that the caller may not change; 404 for whoever does not keep
     *     the programme of the district
     */
    DistrictDifference take(Caller me, String district, byte[] file);

    /**
     * The files that were taken and changed something, the last first; also of a district that is no longer there.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for whoever does not keep the programme of the district
     */
    Page<TakenFile> taken(Caller me, String district, PageRequest request);

    /** The one that is taken back next: the last that was not; empty where there is none. Its refusals are as above. */
    Optional<TakenFile> last(Caller me, String district);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 as above, and where there is no such file */
    TakenFile taken(Caller me, String district, String id);

    List<Possible> possible(Caller me, String district, String id);

    /**
     * Undoes all that a file has changed as one act, or nothing: the district is as if it had not been taken, apart from
     * what the log and the ledger tell, and from people, of whom a file keeps nothing: what they refer to stays as well. Each thing that changes is an event, and so is the whole.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 naming all that refers to what it brought or was changed since,
     *     and for one that was taken back, or after which another was taken; 403 for a chapter that the caller may not
     *     change; 503 while a room is away whose chapter it has; 404 as above
     */
    TakenFile takeBack(Caller me, String district, String id);

    /** The form as JSON Schema (2020-12), with the chapters of all rooms that are here. */
    String schema();
}
