package org.battlegraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The architecture as an allow-list: {@code architecture.txt} names every package and what it may
 * use, and whatever it does not name is forbidden.
 */
class ArchitectureTest {
  private static final String ROOT = "org.battlegraph";

  /** What a word in the table's last column stands for: the start of package names. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          entry("markdown", List.of("org.commonmark")),
          entry("wikitext", List.of("org.eclipse.mylyn.wikitext")),
          entry("hanlp", List.of("com.hankcs.hanlp")),
          entry("json", List.of("com.fasterxml.jackson")),
          entry("jena", List.of("org.apache.jena")),
          entry("jsonld", List.of("com.apicatalog", "jakarta.json")),
          entry("csv", List.of("org.apache.commons.csv")),
          entry("geometry", List.of("org.locationtech.jts")),
          entry("lucene", List.of("org.apache.lucene")),
          entry("server", List.of("org.eclipse.jetty", "jakarta.servlet")),
          entry("webjars", List.of("org.webjars")),
          entry("log", List.of("org.slf4j")),
          entry("http", List.of("java.net.http")),
          entry("compress", List.of("org.apache.commons.compress")),
          entry("wikidata-toolkit", List.of("org.wikidata.wdtk")),
          entry("spark", List.of("org.apache.spark", "scala")),
          entry("hadoop", List.of("org.apache.hadoop")),
          entry("progressbar", List.of("me.tongfei.progressbar")),
          entry("picocli", List.of("picocli")));

  /** Open to all: the JDK but for its HTTP client, and the annotations for nulls. */
  private static final List<String> OPEN = List.of("java", "javax", "org.jspecify");

  /** A move to another version of Jena must stay inside these. */
  private static final Set<String> MAY_SEE_JENA =
      Set.of(
          "ontology",
          "ontology.page",
          "reconcile",
          "query",
          "search",
          "query.time",
          "rdf",
          "identity",
          "infer",
          "infer.critic",
          "export",
          "export.interchange",
          "store",
          "store.disk",
          "store.join",
          "wikidata",
          "push",
          "serve",
          "api",
          "validate");

  /** Packages whose users add the libraries that these want. */
  private static final List<String> EDGES =
      List.of("search", "serve", "spark", "store.disk", "validate", "cli");

  /** Where the optional libraries of pom.xml have their classes. */
  private static final List<String> OPTIONAL =
      List.of(
          "org.apache.jena.fuseki",
          "org.apache.jena.geosparql",
          "org.apache.jena.query.text",
          "org.apache.jena.shacl",
          "org.apache.jena.tdb2",
          "org.apache.lucene",
          "org.apache.spark",
          "org.apache.hadoop",
          "scala",
          "org.eclipse.jetty",
          "jakarta.servlet",
          "org.slf4j",
          "picocli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final ArchitectureTable TABLE = ArchitectureTable.load();

  @Test
  void theTableNamesEveryPackageAndNoOther() {
    Set<String> existing = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!type.getSimpleName().equals("package-info")) {
        existing.add(shortName(type.getPackageName()));
      }
    }
    assertThat(new TreeSet<>(TABLE.packages())).isEqualTo(existing);
  }

  @Test
  void theTableKnowsItsLibraries() {
    assertThat(LIBRARIES.keySet()).containsAll(TABLE.libraries());
  }

  @Test
  void everyPackageUsesOnlyWhatTheTableGrants() {
    // One line for each pair of packages, with one place where it happens.
    Map<String, String> violations = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (!granted(dependency)) {
          violations.putIfAbsent(
              shortName(type.getPackageName()) + " -> " + target(dependency).getPackageName(),
              dependency.getDescription());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void thePackagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyThePackagesOfTheGraphSeeJena() {
    assertThat(MAY_SEE_JENA).containsAll(TABLE.packagesWith("jena"));
  }

  /** A program that reads articles and asks their graph gets none of these (docs/library.md). */
  @Test
  void onlyTheEdgesSeeWhatIsOptional() {
    String[] edges = EDGES.stream().map(edge -> ROOT + "." + edge).toArray(String[]::new);
    String[] optional = OPTIONAL.stream().map(start -> start + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(edges)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(optional)
        .check(CLASSES);
  }

  /** What {@code spark-submit} starts is a command as those of {@code cli} are. */
  private static final String SUBMITTED = ROOT + ".spark.MapArticles";

  @Test
  void onlyTheCommandLineTouchesStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .and(DescribedPredicate.not(named(SUBMITTED)))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void onlyWhatStartsTheProcessEndsIt() {
    noClasses()
        .that(DescribedPredicate.not(named(ROOT + ".cli.Main").or(named(SUBMITTED))))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, type -> type.getName().equals(name));
  }

  private static boolean granted(Dependency dependency) {
    String from = shortName(dependency.getOriginClass().getPackageName());
    JavaClass target = target(dependency);
    if (target.isPrimitive()) {
      return true;
    }
    String to = target.getPackageName();
    if (under(ROOT, to)) {
      return shortName(to).equals(from)
          || to.equals(ROOT)
          || TABLE.grantsPackage(from, shortName(to));
    }
    return LIBRARIES.entrySet().stream()
        .filter(library -> library.getValue().stream().anyMatch(start -> under(start, to)))
        .findFirst()
        .map(library -> TABLE.grantsLibrary(from, library.getKey()))
        .orElseGet(() -> OPEN.stream().anyMatch(start -> under(start, to)));
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  private static boolean under(String start, String name) {
    return name.equals(start) || name.startsWith(start + ".");
  }

  private static String shortName(String name) {
    return name.equals(ROOT) ? ArchitectureTable.ROOT : name.substring(ROOT.length() + 1);
  }
}
