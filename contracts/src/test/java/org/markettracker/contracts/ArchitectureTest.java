package org.markettracker.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The language knows nothing of the post, and the post nothing of publishing. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.markettracker.contracts");

    @Test
    void the_language_needs_neither_database_nor_container() {
        classes()
                .that()
                .resideInAPackage("org.markettracker.contracts")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "io.cloudevents..",
                        "org.apache.kafka..",
                        "org.markettracker.contracts")
                .check(OURS);
    }

    @Test
    void the_post_does_not_know_publishing() {
        noClasses()
                .that()
                .resideInAPackage("..contracts.post..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..contracts.publishing..")
                .check(OURS);
    }

    @Test
    void it_knows_no_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.markettracker.market..",
                        "org.markettracker.vendor..",
                        "org.markettracker.forecast..",
                        "org.markettracker.gateway..")
                .check(OURS);
    }
}
