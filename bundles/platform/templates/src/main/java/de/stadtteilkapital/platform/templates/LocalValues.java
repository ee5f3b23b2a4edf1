package de.stadtteilkapital.platform.templates;

import de.stadtteilkapital.platform.api.Wording;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.ZoneId;
import java.util.Optional;

/** Shows a model to a template: values print as in the reader's language, everything else is a bean that does not print as a whole. */
final class LocalValues extends DefaultObjectWrapper {
    private final Wording wording;
    private final ZoneId zone;

    LocalValues(Wording wording, ZoneId zone) {
        super(Configuration.VERSION_2_3_35);
        // what is asked without arguments reads alike, whether a record has it or a class
        setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        setDefaultZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        this.wording = wording;
        this.zone = zone;
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        Optional<String> words = wording.of(value, zone);
        return words.isPresent() ? new Printed(value, words.get(), this) : new BeanModel(value, this);
    }
}
