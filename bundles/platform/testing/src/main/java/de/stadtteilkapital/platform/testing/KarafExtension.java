package de.stadtteilkapital.platform.testing;

import de.stadtteilkapital.platform.testing.inside.Services;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives test methods their container and sends those marked {@link InContainer} into it. */
public final class KarafExtension implements ParameterResolver, InvocationInterceptor {

    private static final Namespace NAMESPACE = Namespace.create(KarafExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Karaf.class || type == Containers.class) {
            return !Services.inside();
        }
        return isInContainer(context)
                && type.isInterface()
                && !type.getName().startsWith("org.junit.")
                && parameter.getParameter().getAnnotations().length == 0;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Karaf.class) {
            return karaf(context);
        }
        if (type == Containers.class) {
            return containers(context);
        }
        // outside the method is never invoked, so nothing needs to be there
        return Services.inside() ? Services.await(context.getRequiredTestClass(), type) : null;
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        runWhereItBelongs(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        runWhereItBelongs(invocation, context);
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedUnlessSentInside(invocation, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedUnlessSentInside(invocation, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedUnlessSentInside(invocation, context);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedUnlessSentInside(invocation, context);
    }

    private static void runWhereItBelongs(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
        proceedUnlessSentInside(invocation, context);
        if (isSentInside(context)) {
            karaf(context).runInside(context.getRequiredTestClass(), context.getUniqueId());
        }
    }

    private static void proceedUnlessSentInside(Invocation<Void> invocation, ExtensionContext context)
            throws Throwable {
        if (isSentInside(context)) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }

    private static boolean isSentInside(ExtensionContext context) {
        return isInContainer(context) && !Services.inside();
    }

    private static boolean isInContainer(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), InContainer.class);
    }

    private static Karaf karaf(ExtensionContext context) {
        Database database = AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), KarafTest.class, context.getEnclosingTestClasses())
                .map(KarafTest::database)
                .orElse(Database.DERBY);
        return containers(context).shared(database);
    }

    private static Containers containers(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(Containers.class, key -> Containers.open(Settings.ofTheRun()), Containers.class);
    }
}
