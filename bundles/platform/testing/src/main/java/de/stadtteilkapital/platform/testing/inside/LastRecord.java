package de.stadtteilkapital.platform.testing.inside;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;

/**
 * A record of the JDK's own types. Before Java 19 the JDK keeps the types of the component that it has linked last, of all
 * records (JDK-8078641), and so one class loader that nobody else needs; of this one it keeps nothing that is missed.
 */
record LastRecord(String value) {
    /** Puts this record into the place of whichever was last. */
    static void forget() {
        MethodHandles.Lookup here = MethodHandles.lookup();
        try {
            MethodHandle value = here.findGetter(LastRecord.class, "value", String.class);
            link(here, "equals", MethodType.methodType(boolean.class, LastRecord.class, Object.class), value);
            link(here, "hashCode", MethodType.methodType(int.class, LastRecord.class), value);
            link(here, "toString", MethodType.methodType(String.class, LastRecord.class), value);
        } catch (Throwable e) { // as the JDK declares it
            throw new IllegalStateException(e);
        }
    }

    private static void link(MethodHandles.Lookup here, String method, MethodType type, MethodHandle value)
            throws Throwable {
        ObjectMethods.bootstrap(here, method, type, LastRecord.class, "value", value);
    }
}
