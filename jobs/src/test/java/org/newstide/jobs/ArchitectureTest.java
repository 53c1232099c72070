package org.newstide.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.SparkSession;

/** The rules between packages. */
@AnalyzeClasses(packages = "org.newstide", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String[] STAGES = {
    "..jobs.ingest..",
    "..jobs.stories..",
    "..jobs.mentions..",
    "..jobs.topics..",
    "..jobs.trends..",
    "..jobs.report..",
    "..jobs.publish.."
  };

  @ArchTest
  static final ArchRule commonKnowsNoEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("..jobs..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..", "org.apache.hadoop..", "scala..", "org.newstide.jobs..");

  @ArchTest
  static final ArchRule stagesMeetInTablesOnly =
      slices()
          .matching("org.newstide.jobs.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
              com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                  "org.newstide.jobs.spark.."));

  @ArchTest
  static final ArchRule stagesDoNotKnowTheCommandLine =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.newstide.jobs", "picocli..");

  @ArchTest
  static final ArchRule onlySparkOpensPathsOfTheWarehouse =
      noClasses()
          .that()
          // A model is saved where its user says.
          .resideOutsideOfPackages("..jobs.spark..", "..jobs.topics.lda..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(DataFrameReader.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(DataFrameWriter.class);

  @ArchTest
  static final ArchRule onlySparkBuildsSessions =
      noClasses()
          .that()
          .resideOutsideOfPackage("..jobs.spark..")
          .should()
          .callMethod(SparkSession.class, "builder");

  @ArchTest
  static final ArchRule functionHoldersAreFinal =
      classes()
          .that()
          .resideInAPackage("org.newstide..")
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .haveModifier(JavaModifier.FINAL);
}
