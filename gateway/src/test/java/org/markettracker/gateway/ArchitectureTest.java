package org.markettracker.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The import laws of the gateway. */
class ArchitectureTest {
    private static final String GATEWAY = "org.markettracker.gateway.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.markettracker.gateway");

    @Test
    void the_read_model_looks_at_no_other_package_of_the_gateway() {
        mayNotSee("readmodel", "intake", "rest", "pages", "desk", "upstream", "access", "wording");
    }

    @Test
    void the_read_model_knows_neither_kafka_nor_http() {
        noClasses()
                .that()
                .resideInAPackage(GATEWAY + "readmodel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "jakarta.ws.rs..", "io.vertx..", "io.quarkus..")
                .check(CLASSES);
    }

    @Test
    void the_intake_fills_the_read_model_and_sees_nothing_else() {
        mayNotSee("intake", "rest", "pages", "desk", "upstream", "access", "wording");
    }

    @Test
    void the_door_looks_at_nothing_behind_it() {
        mayNotSee("access", "intake", "readmodel", "rest", "pages", "desk", "upstream", "wording");
    }

    @Test
    void rest_reads_the_read_model_through_the_door_and_sees_nothing_else() {
        mayNotSee("rest", "intake", "pages", "desk", "upstream");
    }

    @Test
    void pages_read_the_read_model_through_the_door_and_see_nothing_else() {
        mayNotSee("pages", "intake", "rest", "desk", "upstream");
    }

    @Test
    void the_desk_sends_forms_upstream_and_shows_pages_and_sees_nothing_else() {
        mayNotSee("desk", "intake", "rest");
    }

    @Test
    void upstream_carries_writes_and_never_looks_at_the_read_model() {
        mayNotSee("upstream", "intake", "readmodel", "rest", "pages", "desk", "wording");
    }

    @Test
    void words_know_nothing_of_where_they_are_said() {
        mayNotSee("wording", "intake", "readmodel", "rest", "pages", "desk", "upstream", "access");
    }

    @Test
    void every_class_lives_in_one_of_the_packages() {
        classes()
                .should()
                .resideInAnyPackage(
                        GATEWAY + "intake..",
                        GATEWAY + "readmodel..",
                        GATEWAY + "rest..",
                        GATEWAY + "pages..",
                        GATEWAY + "desk..",
                        GATEWAY + "wording..",
                        GATEWAY + "upstream..",
                        GATEWAY + "access..")
                .check(CLASSES);
    }

    @Test
    void the_posts_database_side_is_not_touched() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.markettracker.contracts.post..", "org.markettracker.contracts.publishing..")
                .check(CLASSES);
    }

    private static void mayNotSee(String from, String... others) {
        String[] banned = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            banned[i] = GATEWAY + others[i] + "..";
        }
        noClasses()
                .that()
                .resideInAPackage(GATEWAY + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(banned)
                .check(CLASSES);
    }
}
