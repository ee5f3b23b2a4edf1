package de.stadtteilkapital.platform.templates;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.function.Function;

/** A function of one value that every template may call. */
final class TemplateFunction<T> implements TemplateMethodModelEx {
    private final String name;
    private final Class<T> type;
    private final Function<T, String> body;

    TemplateFunction(String name, Class<T> type, Function<T, String> body) {
        this.name = name;
        this.type = type;
        this.body = body;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 1 && arguments.get(0) instanceof AdapterTemplateModel model) {
            Object value = model.getAdaptedObject(type);
            if (type.isInstance(value)) {
                return body.apply(type.cast(value));
            }
        }
        throw new TemplateModelException(name + " takes one " + type.getSimpleName());
    }
}
