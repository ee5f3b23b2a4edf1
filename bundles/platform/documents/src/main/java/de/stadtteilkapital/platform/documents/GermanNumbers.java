package de.stadtteilkapital.platform.documents;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/** The number format of all templates. */
final class GermanNumbers extends TemplateNumberFormatFactory {
    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
        return new Format();
    }

    private static final class Format extends TemplateNumberFormat {
        @Override
        public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
            return German.number(number.getAsNumber());
        }

        @Override
        public boolean isLocaleBound() {
            return false;
        }

        @Override
        public String getDescription() {
            return "German";
        }
    }
}
