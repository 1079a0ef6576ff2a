package org.amparo.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.cli.Main;
import org.amparo.text.Document;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the code to docs/house.puml and to the rules that carry the roof. */
class HouseTest {

  private static final Path DRAWING = Path.of("docs", "house.puml");
  private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void onlyTheDrawnDoorsAreUsed() throws IOException {
    classes()
        .should(adhereToPlantUmlDiagram(DRAWING.toUri().toURL(), consideringOnlyDependenciesInDiagram()))
        .check(HOUSE);
  }

  /** The rule above lets a room pass that nobody drew. */
  @Test
  void everyRoomIsDrawn() throws IOException {
    String drawing = Files.readString(DRAWING);
    Set<String> rooms = HOUSE.stream().map(HouseTest::room).collect(Collectors.toSet());
    assertThat(rooms).allSatisfy(room -> assertThat(drawing).contains("<<org.amparo." + room + "..>>"));
  }

  @Test
  void noRoomsImportEachOtherInACircle() {
    slices().matching("org.amparo.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void rightOfTheGlassDoorNobodyCanNameAnOriginal() {
    Set<String> speakable =
        Set.of(
            "org.amparo.text.Span",
            "org.amparo.text.Evidence",
            "org.amparo.release.ReleasedDecision",
            "org.amparo.release.ReleasedFacts");
    noClasses()
        .that(resideInAnyPackage("org.amparo.library..", "org.amparo.matching.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.amparo.text..", "org.amparo.release..")
                .and(DescribedPredicate.describe("are not made for readers", c -> !speakable.contains(c.getName()))))
        .orShould()
        .dependOnClassesThat(nameMatching("org\\.amparo\\.facts\\.(Facts|FactFinder)"))
        .check(HOUSE);
  }

  @Test
  void facesNeverHoldAnOriginal() {
    noClasses()
        .that(resideInAnyPackage("org.amparo.cli..", "org.amparo.web.."))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Original.class, OriginalAccess.class, Document.class)
        .check(HOUSE);
  }

  @Test
  void facesActThroughFlowsAndKnowOnlyValuesOfOtherRooms() {
    DescribedPredicate<JavaClass> value =
        DescribedPredicate.describe(
            "values (records, enums, sealed types) or exceptions",
            c -> c.isRecord() || c.isEnum() || c.reflect().isSealed() || c.isAssignableTo(Throwable.class));
    noClasses()
        .that(resideInAnyPackage("org.amparo.cli..", "org.amparo.web.."))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.amparo..")
                .and(not(resideInAnyPackage("org.amparo.flows..", "org.amparo.cli..", "org.amparo.web..")))
                .and(not(value)))
        .check(HOUSE);
  }

  @Test
  void eachRoomOpensOriginalsWithItsOwnToken() {
    classes().should(useNoTokenButTheirOwn()).check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "org.springframework..|web",
        "org.thymeleaf..|web",
        "org.apache.pdfbox..|reading release gate",
        "org.apache.fontbox..|reading release",
        "org.apache.poi..|reading",
        "org.apache.xmlbeans..|reading",
        "org.bytedeco..|reading",
        "com.google.crypto..|vault",
        "java.sql..|vault courtdata",
        "org.duckdb..|courtdata",
        "org.apache.commons.compress..|courtdata",
        "org.sqlite..|vault",
        "org.apache.lucene..|library matching",
        "tools.jackson..|flows library stress cli web learning courtdata",
        "cc.mallet..|learning",
        "com.github.difflib..|versions",
        "picocli..|cli"
      })
  void eachForeignLibraryHasItsRoom(String foreign, String rooms) {
    String[] owners = List.of(rooms.split(" ")).stream().map(r -> "org.amparo." + r + "..").toArray(String[]::new);
    noClasses()
        .that(not(resideInAnyPackage(owners)))
        .should()
        .dependOnClassesThat(resideInAPackage(foreign))
        .check(HOUSE);
  }

  /** So that nothing is written that did not pass the gate. */
  @Test
  void onlyTheExporterCallsTheWriters() {
    noClasses()
        .that(not(DescribedPredicate.describe("export", (JavaClass c) -> c.getName().equals("org.amparo.flows.Exporter"))))
        .and(not(resideInAPackage("org.amparo.release..")))
        .should()
        .dependOnClassesThat(nameMatching("org\\.amparo\\.release\\..*Setter"))
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    noClasses()
        .that(not(resideInAPackage("org.amparo.cli..")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(HOUSE);
  }

  /**
   * A log line that nobody writes cannot leak; what went wrong is told to the caller, in one line. The pages have no
   * caller to tell, so their one class for it may log; MessagesTest sees to what. The other shuts foreign logs.
   */
  @Test
  void nobodyLogs() {
    noClasses()
        .that(not(nameMatching("org\\.amparo\\.(web\\.Incidents|cli\\.ForeignLogs)")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.slf4j..", "java.util.logging..", "org.apache.commons.logging..", "org.apache.logging..",
                "ch.qos.logback.."))
        .orShould()
        .dependOnClassesThat(nameMatching("java\\.lang\\.System\\$Logger"))
        .check(HOUSE);
  }

  @Test
  void timeComesFromTheClockThatWasGiven() {
    noClasses()
        .that(not(DescribedPredicate.describe("begin the program", (JavaClass c) -> c.isEquivalentTo(Main.class))))
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .check(HOUSE);
  }

  @Test
  void noClassIsADrawer() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Service|Services|Common|Core)")
        .check(HOUSE);
  }

  /** What only its own room uses is nobody else's business, unless a type that others use speaks of it. */
  @Test
  void publicTypesAreUsedByAnotherRoom() {
    Set<JavaClass> spokenOf =
        publicTypes().flatMap(c -> c.getCodeUnits().stream()).filter(HouseTest::isPublic)
            .flatMap(HouseTest::signature).collect(Collectors.toSet());
    List<String> idle =
        publicTypes()
            .filter(c -> !c.isEquivalentTo(Main.class) && !spokenOf.contains(c))
            // A switch over exceptions leaves no trace of them in the bytecode that ArchUnit reads.
            .filter(c -> !c.isAssignableTo(Throwable.class))
            .filter(
                c -> c.getDirectDependenciesToSelf().stream().allMatch(d -> room(d.getOriginClass()).equals(room(c))))
            .map(JavaClass::getName)
            .sorted()
            .toList();
    assertThat(idle).as("public types that no other room uses; make them package-private").isEmpty();
  }

  private static Stream<JavaClass> publicTypes() {
    return HOUSE.stream().filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static boolean isPublic(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC);
  }

  /** All types, generic ones too, that a caller of a method of another type must be able to name. */
  private static Stream<JavaClass> signature(JavaCodeUnit unit) {
    Stream<JavaType> types = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    Stream<JavaClass> thrown = unit.getThrowsClause().getTypes().stream().map(t -> (JavaClass) t);
    return Stream.concat(types.flatMap(t -> t.getAllInvolvedRawTypes().stream()), thrown)
        .filter(t -> !t.equals(unit.getOwner()));
  }

  private static ArchCondition<JavaClass> useNoTokenButTheirOwn() {
    return new ArchCondition<>("open originals with their own room's token only") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        user.getFieldAccessesFromSelf().stream()
            .filter(a -> a.getTargetOwner().isEquivalentTo(OriginalAccess.class))
            .filter(a -> !user.isEquivalentTo(OriginalAccess.class))
            .filter(a -> !a.getTarget().getName().equals(room(user).toUpperCase(Locale.ROOT)))
            .forEach(a -> events.add(SimpleConditionEvent.violated(user, a.getDescription())));
        user.getMethodCallsFromSelf().stream()
            .filter(c -> c.getTargetOwner().isEquivalentTo(OriginalAccess.class))
            .filter(c -> !user.isEquivalentTo(OriginalAccess.class))
            .filter(c -> Set.of("values", "valueOf").contains(c.getTarget().getName()))
            .forEach(c -> events.add(SimpleConditionEvent.violated(user, c.getDescription())));
      }
    };
  }

  /** {@code org.amparo.text.Span} lies in {@code text}. */
  private static String room(JavaClass c) {
    return c.getPackageName().replaceFirst("^org\\.amparo\\.", "").replaceFirst("\\..*", "");
  }
}
