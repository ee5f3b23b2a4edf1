package de.stadtteilkapital.platform.documents;

import freemarker.ext.beans.BeanModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.ZoneId;
import java.util.Optional;

/** Shows a model to a template: values print as German, everything else is a bean that does not print as a whole. */
final class GermanValues extends DefaultObjectWrapper {
    private final ZoneId zone;

    GermanValues(ZoneId zone) {
        super(Configuration.VERSION_2_3_35);
        this.zone = zone;
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        Optional<String> german = German.print(value, zone);
        return german.isPresent() ? new Printed(value, german.get(), this) : new BeanModel(value, this);
    }
}
