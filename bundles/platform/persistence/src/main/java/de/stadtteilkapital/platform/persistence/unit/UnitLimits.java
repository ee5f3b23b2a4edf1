package de.stadtteilkapital.platform.persistence.unit;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long the database may be kept busy, so that one request can't starve the others. */
@ObjectClassDefinition(name = "Stadtteilkapital: Arbeitseinheit")
@interface UnitLimits {
    String PID = "de.stadtteilkapital.persistence";

    @AttributeDefinition(
            name = "Längste Dauer einer Anweisung an die Datenbank",
            description = "in Sekunden",
            min = "1")
    int statementSeconds() default 20;

    @AttributeDefinition(
            name = "Längste Dauer einer Arbeitseinheit",
            description = "in Sekunden; danach beginnt sie keine Anweisung mehr und wird zurückgenommen",
            min = "1")
    int unitSeconds() default 60;

    @AttributeDefinition(
            name = "Aufträge und Ereignisempfänger von Gästen zugleich",
            description = "jeder hält so lange eine Verbindung zur Datenbank; die übrigen warten",
            min = "1")
    int guestsAtOnce() default 4;

    @AttributeDefinition(
            name = "Längste Wartezeit auf die Datenbank beim Start",
            description = "in Sekunden; danach endet der Prozess mit einem Fehlerwert",
            min = "1")
    int awaitSeconds() default 600;

    @AttributeDefinition(
            name = "Eigentümer der Tabellen",
            description = "nur PostgreSQL: die Rolle, die Tabellen und Wächter anlegt; leer: die, die auch arbeitet")
    String owner_user() default "";

    @AttributeDefinition(
            name = "Kennwort des Eigentümers der Tabellen",
            description = "als $[env:NAME] oder $[secret:name]; mit dem Punkt davor zeigt es keine Liste von Diensten")
    String _owner_password() default "";
}
