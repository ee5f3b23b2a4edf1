package de.stadtteilkapital.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
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

public class PermissionTest {
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
    void thoseWhoHaveTheRightAreToldToWhoeverDescribesTheMethod() throws NoSuchMethodException {
        assertThat(of("operate").roles()).containsExactly(Role.ADMIN);
        assertThat(of("everybody").roles()).isEmpty();
    }

    @Test
    void aMethodMayDoSeveralActsThatDifferInWhatIsSent() throws NoSuchMethodException {
        assertThat(of("doing").acts()).containsExactly(HouseAct.KNOCK, HouseAct.RING);
        assertThat(of("doing").roles()).containsExactly(Role.ADMIN);
        assertThat(of("operate").acts()).isEmpty();
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

    public enum HouseAct implements Act {
        KNOCK,
        RING;

        @Override
        public Text label() {
            return Text.same(name());
        }

        @Override
        public HouseRight right() {
            return HouseRight.OPERATE;
        }
    }

    @Allowed
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Does {
        HouseAct[] value();
    }

    private static final class Methods {
        @Open
        void open() {}

        @Allowed
        void everybody() {}

        @May(HouseRight.OPERATE)
        void operate() {}

        @Odd
        void odd() {}

        @Does({HouseAct.KNOCK, HouseAct.RING})
        void doing() {}

        void closed() {}
    }
}
