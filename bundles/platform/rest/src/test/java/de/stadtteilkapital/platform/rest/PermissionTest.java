package de.stadtteilkapital.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.identity.Role;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {
    private static final Caller ADMIN = new Caller("a", "A", List.of(Assignment.in("north", Role.ADMIN)), Set.of());
    private static final Caller AUDITOR = new Caller("b", "B", List.of(Assignment.in("north", Role.AUDITOR)), Set.of());

    @ParameterizedTest
    @CsvSource({
        "open, true, true, true",
        "everybody, false, true, true",
        "operate, false, false, true",
        "closed, false, false, false"
    })
    void whatStandsOnAMethodSaysWhoMayCallIt(String method, boolean isPublic, boolean auditor, boolean admin)
            throws NoSuchMethodException {
        Permission permission = of(method);
        assertThat(permission.permits(Caller.PUBLIC)).isEqualTo(isPublic);
        assertThat(permission.permits(AUDITOR)).isEqualTo(auditor);
        assertThat(permission.permits(ADMIN)).isEqualTo(admin);
    }

    @Test
    void theRightIsToldToWhoeverDescribesTheMethod() throws NoSuchMethodException {
        assertThat(of("operate").right()).contains(HouseRight.OPERATE);
        assertThat(of("everybody").right()).isEmpty();
    }

    @Test
    void anAnnotationWithoutARightLetsNobodyIn() throws NoSuchMethodException {
        Permission permission = of("odd");
        assertThatThrownBy(() -> permission.permits(ADMIN)).isInstanceOf(IllegalStateException.class);
    }

    private static Permission of(String method) throws NoSuchMethodException {
        return new Permission(Methods.class.getDeclaredMethod(method));
    }

    @Allowed
    @Retention(RetentionPolicy.RUNTIME)
    @interface Odd {}

    private static final class Methods {
        @Open
        void open() {}

        @Allowed
        void everybody() {}

        @May(HouseRight.OPERATE)
        void operate() {}

        @Odd
        void odd() {}

        void closed() {}
    }
}
