package de.stadtteilkapital.itests.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom, as the plan of the house has it. */
class ArchitectureTest {
    private static final String HOUSE = "de.stadtteilkapital.";
    private static final List<String> ROW =
            List.of("directory", "programme", "applications", "partners", "committee", "finance", "reporting");
    private static final String[] VERBS = {"GET", "POST", "PUT", "PATCH", "DELETE"};
    private static final JavaClasses CLASSES = House.classes();

    @Test
    void theTestSeesTheWholeHouse() {
        assertThat(House.rooms()).containsAll(ROW).contains("platform", "districts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "rest", "web"})
    void nobodyUsesWhatIsNotAnApi(String part) {
        for (String room : ROW) {
            String inside = HOUSE + room + "." + part + "..";
            noClasses()
                    .that(resideOutsideOfPackage(inside))
                    .should()
                    .dependOnClassesThat(resideInAPackage(inside))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void aRoomCallsOnlyToItsLeft() {
        for (int place = 0; place < ROW.size(); place++) {
            String[] right = ROW.subList(place + 1, ROW.size()).stream()
                    .map(room -> HOUSE + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage(HOUSE + ROW.get(place) + ".."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(right))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void thePlatformKnowsNoRoom() {
        noClasses()
                .that(resideInAPackage(HOUSE + "platform.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        ROW.stream().map(room -> HOUSE + room + "..").toArray(String[]::new)))
                .check(CLASSES);
    }

    @Test
    void anApiDependsOnTheJdkAndOtherApisAlone() {
        classes()
                .that(resideInAPackage(HOUSE + "(**).api.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.osgi..",
                        "org.jspecify.annotations..",
                        HOUSE + "*.api..",
                        HOUSE + "platform.api.."))
                .check(CLASSES);
    }

    /** What a room reads and does not declare could be set by nobody. */
    @Test
    void everyParameterIsDeclaredByItsRoom() {
        fields().that()
                .haveRawType(Parameter.class)
                .should(new ArchCondition<>("be told of by a catalogue") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean told = field.getAccessesToSelf().stream()
                                .map(access -> access.getOrigin())
                                .anyMatch(ArchitectureTest::belongsToACatalogue);
                        events.add(new SimpleConditionEvent(field, told, field.getFullName() + " is declared nowhere"));
                    }
                })
                .check(CLASSES);
    }

    /** One that lists parameters, or what one asks for its list. */
    private static boolean belongsToACatalogue(JavaCodeUnit teller) {
        return teller.getOwner().isAssignableTo(ParameterCatalogue.class)
                || teller instanceof JavaMethod method
                        && method.getCallsOfSelf().stream()
                                .anyMatch(call -> call.getOriginOwner().isAssignableTo(ParameterCatalogue.class));
    }

    @Test
    void entitiesStayInTheirPackage() {
        for (String room : ROW) {
            String rows = HOUSE + room + ".core.persistence..";
            noClasses()
                    .that(resideOutsideOfPackage(rows))
                    .should()
                    .dependOnClassesThat(resideInAPackage(rows).and(entity()))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void everyMethodOfAResourceStatesWhoMayCallIt() {
        methods()
                .that(answerRequests(VERBS))
                .should(new ArchCondition<>("be @Open, @Allowed, or bear a right by an annotation that is") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean stated = method.isAnnotatedWith(HOUSE + "platform.rest.Allowed")
                                || method.isMetaAnnotatedWith(HOUSE + "platform.rest.Allowed")
                                || method.isAnnotatedWith(HOUSE + "platform.rest.Open");
                        events.add(new SimpleConditionEvent(method, stated, method.getFullName()));
                    }
                })
                .check(CLASSES);
    }

    /** Or CXF offers them a body of any kind, and fails where it finds nobody to read it. */
    @Test
    void everyMethodThatTakesABodySaysOfWhichKind() {
        methods()
                .that(answerRequests("POST", "PUT", "PATCH"))
                .should(new ArchCondition<>("be @Consumes, or their class") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean stated = method.isAnnotatedWith("javax.ws.rs.Consumes")
                                || method.getOwner().isAnnotatedWith("javax.ws.rs.Consumes");
                        events.add(new SimpleConditionEvent(method, stated, method.getFullName()));
                    }
                })
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> entity() {
        return DescribedPredicate.describe("entities", c -> c.isAnnotatedWith("javax.persistence.Entity"));
    }

    private static DescribedPredicate<JavaMethod> answerRequests(String... verbs) {
        return DescribedPredicate.describe(
                "answer requests",
                m -> Arrays.stream(verbs).anyMatch(verb -> m.isAnnotatedWith("javax.ws.rs." + verb)));
    }
}
