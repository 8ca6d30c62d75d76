package org.markettracker.forecast;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The import laws of the five rooms. */
class ArchitectureTest {
    private static final String FORECAST = "org.markettracker.forecast";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(FORECAST);

    @Test
    void the_domain_knows_only_java_and_evidence() {
        classes()
                .that()
                .resideInAPackage(FORECAST + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        FORECAST + ".domain..",
                        "org.markettracker.evidence..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.security..",
                        "java.nio.charset..",
                        "org.jspecify..")
                .check(OURS);
    }

    @Test
    void use_cases_know_only_the_domain_and_where_a_transaction_starts() {
        classes()
                .that()
                .resideInAPackage(FORECAST + ".application..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        FORECAST + ".application..",
                        FORECAST + ".domain..",
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
                    .resideOutsideOfPackage(FORECAST + "." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(FORECAST + "." + room + "..")
                    .check(OURS);
        }
    }

    @Test
    void only_messaging_knows_the_contracts() {
        noClasses()
                .that()
                .resideOutsideOfPackage(FORECAST + ".messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.markettracker.contracts..")
                .check(OURS);
    }

    @Test
    void only_persistence_knows_the_database() {
        noClasses()
                .that()
                .resideOutsideOfPackage(FORECAST + ".persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..", "org.hibernate..", "java.sql..")
                .check(OURS);
    }

    @Test
    void the_benchmark_is_a_command_of_its_own_that_knows_only_the_domain() {
        classes()
                .that()
                .resideInAPackage(FORECAST + ".benchmark..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        FORECAST + ".benchmark..",
                        FORECAST + ".domain..",
                        "org.markettracker.evidence..",
                        "java..",
                        "org.jspecify..")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackage(FORECAST + ".benchmark..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FORECAST + ".benchmark..")
                .check(OURS);
    }

    @Test
    void models_know_numbers_and_nothing_of_markets() {
        for (String room : new String[] {"series", "fitting", "smoothing", "arima", "method", "interval"}) {
            noClasses()
                    .that()
                    .resideInAPackage(FORECAST + ".domain." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.markettracker.evidence..",
                            FORECAST + ".domain",
                            FORECAST + ".domain.model..",
                            FORECAST + ".domain.path..",
                            FORECAST + ".domain.edition..")
                    .check(OURS);
        }
    }

    @Test
    void every_class_lives_in_a_room() {
        classes()
                .should()
                .resideInAnyPackage(
                        FORECAST + ".domain..",
                        FORECAST + ".application..",
                        FORECAST + ".rest..",
                        FORECAST + ".persistence..",
                        FORECAST + ".messaging..",
                        FORECAST + ".benchmark..")
                .check(OURS);
    }
}
