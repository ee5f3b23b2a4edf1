package de.stadtteilkapital.platform.api.setup;

import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A chapter whose entries name files, which stand beside the YAML in the archive, in a folder that is called like the chapter.
 * What an entry names need not come along where the house has it already.
 *
 * @param <T> an entry
 */
@ConsumerType
public interface FiledChapter<T extends Record> extends DistrictChapter<T> {
    /** Those that the entries name, by their names without the folder. */
    Map<String, byte[]> files(Caller me, String district);

    /**
     * Takes in one of a file that is read, before any entry is taken.
     *
     * @param name without the folder, as it stands in the archive: not to be trusted
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for one that the chapter can't have; else as the room's act does
     */
    void take(Caller me, String district, String name, byte[] content);
}
