package org.markettracker.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The laws of the module; plain tests, because some runners skip rules held in fields without a word. */
class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.markettracker.evidence");

    @Test
    void theModuleIsPlainJava() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.ojalgo..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "javax.xml.stream..",
                        "org.markettracker.evidence..")
                .check(MODULE);
    }

    @Test
    void onlyProgramsKnowTheSolver() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.markettracker.evidence.program..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ojalgo..")
                .check(MODULE);
    }

    @Test
    void onlyTheirFormatsKnowTheLibrariesOfTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.markettracker.evidence.table.csv..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .check(MODULE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.markettracker.evidence.table.xlsx..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..", "javax.xml..", "java.util.zip..")
                .check(MODULE);
    }

    @Test
    void estimatesKnowNothingOfTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.markettracker.evidence.table..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.markettracker.evidence.table..")
                .check(MODULE);
    }

    @Test
    void solvingKnowsNothingOfMarkets() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.markettracker.evidence.solve..",
                        "org.markettracker.evidence.simplex..",
                        "org.markettracker.evidence.program..")
                .should()
                .dependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.ojalgo..",
                        "org.markettracker.evidence.solve..",
                        "org.markettracker.evidence.simplex..",
                        "org.markettracker.evidence.program..")))
                .check(MODULE);
    }

    @Test
    void figuresKnowNothingOfStatements() {
        noClasses()
                .that()
                .resideInAPackage("org.markettracker.evidence.figure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.markettracker.evidence", "org.markettracker.evidence.time..")
                .check(MODULE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.markettracker.(**)").should().beFreeOfCycles().check(MODULE);
    }
}
