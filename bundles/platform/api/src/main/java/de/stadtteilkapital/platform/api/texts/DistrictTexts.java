package de.stadtteilkapital.platform.api.texts;

import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** What the texts of a district say; answered by the room in which districts word them. */
@ProviderType
@FunctionalInterface
public interface DistrictTexts {
    /**
     * The words of each text by its key, with their placeholders: what the district has set for the day, or the standard
     * where it has set nothing or what it has set no longer passes. German stands for English where that was left empty.
     * One statement, however many they are.
     */
    Map<String, Text> words(String district, Collection<DeclaredText> texts, LocalDate day);
}
