package de.stadtteilkapital.platform.api.texts;

import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What the texts of a district say; answered by the room in which districts word them. */
@ProviderType
public interface DistrictTexts {
    /**
     * The words of each text by its key, with their placeholders: what the district has set for the day, or the standard
     * where it has set nothing or what it has set no longer passes. German stands for English where that was left empty.
     * One statement, however many they are.
     */
    Map<String, Text> words(String district, Collection<DeclaredText> texts, LocalDate day);

    /** How the office is called that speaks in them; empty where there is no such district yet. */
    Optional<String> office(String district);
}
