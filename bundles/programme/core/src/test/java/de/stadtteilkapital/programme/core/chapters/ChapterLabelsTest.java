package de.stadtteilkapital.programme.core.chapters;

import de.stadtteilkapital.platform.testing.contracts.LabelContract;

/** What a file says of a district has names for people, too. */
class ChapterLabelsTest implements LabelContract {
    @Override
    public Class<?> anyOfTheApi() {
        return OfficeChapter.class;
    }
}
