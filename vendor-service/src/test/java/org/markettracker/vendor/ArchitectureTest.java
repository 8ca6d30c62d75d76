package org.markettracker.vendor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The import laws of the five rooms. */
class ArchitectureTest {
    private static final String VENDOR = "org.markettracker.vendor";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(VENDOR);

    @Test
    void the_domain_knows_only_java_and_evidence() {
        classes()
                .that()
                .resideInAPackage(VENDOR + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        VENDOR + ".domain..",
                        "org.markettracker.evidence..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        // Hashes, characters and their normal forms: of Java, and without the outside world.
                        "java.security..",
                        "java.nio.charset..",
                        "java.text..",
                        "org.jspecify..")
                .check(OURS);
    }

    @Test
    void use_cases_know_only_the_domain_and_where_a_transaction_starts() {
        classes()
                .that()
                .resideInAPackage(VENDOR + ".application..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        VENDOR + ".application..",
                        VENDOR + ".domain..",
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
                    .resideOutsideOfPackage(VENDOR + "." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(VENDOR + "." + room + "..")
                    .check(OURS);
        }
    }

    @Test
    void only_messaging_knows_the_contracts() {
        noClasses()
                .that()
                .resideOutsideOfPackage(VENDOR + ".messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.markettracker.contracts..")
                .check(OURS);
    }

    @Test
    void only_persistence_knows_the_database() {
        noClasses()
                .that()
                .resideOutsideOfPackage(VENDOR + ".persistence..")
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
                        VENDOR + ".domain..",
                        VENDOR + ".application..",
                        VENDOR + ".rest..",
                        VENDOR + ".persistence..",
                        VENDOR + ".messaging..")
                .check(OURS);
    }
}
