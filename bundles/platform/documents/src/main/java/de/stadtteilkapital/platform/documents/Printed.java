package de.stadtteilkapital.platform.documents;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.TemplateScalarModel;

/** A value with a German form, which still answers its methods to a template. */
final class Printed extends BeanModel implements TemplateScalarModel {
    private final String german;

    Printed(Object value, String german, BeansWrapper wrapper) {
        super(value, wrapper);
        this.german = german;
    }

    @Override
    public String getAsString() {
        return german;
    }
}
