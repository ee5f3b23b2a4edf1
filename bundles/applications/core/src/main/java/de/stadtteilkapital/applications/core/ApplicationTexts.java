package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.TextCatalogue;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** What a district may word otherwise in the letters of this room. */
@Component(property = TextCatalogue.ROOM + "=applications")
public final class ApplicationTexts implements TextCatalogue {
    @Override
    public List<DeclaredText> texts() {
        return Stream.of(ReceiptText.ALL, DecisionText.all())
                .flatMap(List::stream)
                .toList();
    }
}
