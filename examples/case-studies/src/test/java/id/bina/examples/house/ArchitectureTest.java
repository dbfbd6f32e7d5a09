package id.bina.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds of every class of the house; that each rule can fail is shown by RulesTest. */
class ArchitectureTest {

  private static final List<String> MODULES = List.of("core", "scoring", "io");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .importPaths(
              House.classes("core"),
              House.classes("scoring"),
              House.classes("io"),
              House.classes("examples/case-studies"));

  @Test
  void coreNeedsOnlyTheJdk() {
    Rules.CORE_NEEDS_ONLY_THE_JDK.check(HOUSE);
  }

  @Test
  void scoringLooksInward() {
    Rules.SCORING_LOOKS_INWARD.check(HOUSE);
  }

  @Test
  void ioLooksInward() {
    Rules.IO_LOOKS_INWARD.check(HOUSE);
  }

  @Test
  void noThirdPartyTypeStandsInAPublicSignature() {
    Rules.NO_THIRD_PARTY_TYPE_IN_A_PUBLIC_SIGNATURE.check(HOUSE);
  }

  @Test
  void transcendentalsAreStrict() {
    Rules.TRANSCENDENTALS_ARE_STRICT.check(HOUSE);
  }

  @Test
  void nothingComesFromTheSurroundings() {
    Rules.NOTHING_FROM_THE_SURROUNDINGS.check(HOUSE);
  }

  @Test
  void setsAndMapsKeepAnOrderThatIsTheSameInEveryRun() {
    Rules.NO_SALTED_ORDER.check(HOUSE);
  }

  @Test
  void textIsMadeWithAStatedLocale() {
    Rules.NO_DEFAULT_LOCALE.check(HOUSE);
  }

  @Test
  void bytesBecomeTextWithAStatedCharset() {
    Rules.NO_DEFAULT_CHARSET.check(HOUSE);
  }

  @Test
  void noStaticFieldCanChange() {
    Rules.NO_MUTABLE_STATICS.check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        HOUSE.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .sorted()
            .toList();

    assertEquals(List.of(), unmarked);
  }

  @Test
  void everyPackageWithAPublicTypeIsExportedUnlessInternal() throws IOException {
    for (String module : MODULES) {
      assertEquals(packagesWithPublicTypes(module), exported(module), module);
    }
  }

  private static Set<String> packagesWithPublicTypes(String module) {
    String prefix = "id.bina." + module;
    return HOUSE.stream()
        .filter(c -> (c.getPackageName() + ".").startsWith(prefix + "."))
        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getPackageName)
        .filter(name -> !(name + ".").contains(".internal."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> exported(String module) throws IOException {
    try (InputStream in =
        Files.newInputStream(House.classes(module).resolve("module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
