package org.markettracker.market;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The import laws of the five rooms. */
class ArchitectureTest {
    private static final String MARKET = "org.markettracker.market";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(MARKET);

    @Test
    void the_domain_knows_only_java_and_evidence() {
        classes()
                .that()
                .resideInAPackage(MARKET + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        MARKET + ".domain..",
                        "org.markettracker.evidence..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "org.jspecify..")
                .check(OURS);
    }

    @Test
    void use_cases_know_only_the_domain_and_where_a_transaction_starts() {
        classes()
                .that()
                .resideInAPackage(MARKET + ".application..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        MARKET + ".application..",
                        MARKET + ".domain..",
                        "org.markettracker.evidence..",
                        "java..",
                        "jakarta.transaction..",
                        "jakarta.inject..",
                        "jakarta.enterprise..",
                        "org.jspecify..")
                .check(OURS);
    }

    @Test
    void nobody_imports_an_adapter() {
        for (String room : new String[] {"rest", "persistence", "messaging"}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(MARKET + "." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(MARKET + "." + room + "..")
                    .check(OURS);
        }
    }

    @Test
    void only_messaging_knows_the_contracts() {
        noClasses()
                .that()
                .resideOutsideOfPackage(MARKET + ".messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.markettracker.contracts..")
                .check(OURS);
    }

    @Test
    void only_persistence_knows_the_database() {
        noClasses()
                .that()
                .resideOutsideOfPackage(MARKET + ".persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..", "org.hibernate..", "java.sql..")
                .check(OURS);
    }

    @Test
    void every_class_lives_in_a_room() {
        classes()
                .should()
                .resideInAnyPackage(
                        MARKET + ".domain..",
                        MARKET + ".application..",
                        MARKET + ".rest..",
                        MARKET + ".persistence..",
                        MARKET + ".messaging..")
                .check(OURS);
    }
}
