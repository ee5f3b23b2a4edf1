package de.stadtteilkapital.platform.templates;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.TemplateScalarModel;

/** A value with a form of its own in the reader's language, which still answers its methods to a template. */
final class Printed extends BeanModel implements TemplateScalarModel {
    private final String words;

    Printed(Object value, String words, BeansWrapper wrapper) {
        super(value, wrapper);
        this.words = words;
    }

    @Override
    public String getAsString() {
        return words;
    }
}
