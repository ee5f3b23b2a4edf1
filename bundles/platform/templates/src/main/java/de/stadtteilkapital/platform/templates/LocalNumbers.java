package de.stadtteilkapital.platform.templates;

import de.stadtteilkapital.platform.api.Wording;
import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/** The number format of all templates. */
final class LocalNumbers extends TemplateNumberFormatFactory {
    private final Wording wording;

    LocalNumbers(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
        return new Format(wording);
    }

    private static final class Format extends TemplateNumberFormat {
        private final Wording wording;

        Format(Wording wording) {
            this.wording = wording;
        }

        @Override
        public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
            return wording.number(number.getAsNumber());
        }

        @Override
        public boolean isLocaleBound() {
            return false;
        }

        @Override
        public String getDescription() {
            return wording.language().getDisplayName(Locale.ROOT);
        }
    }
}
