package id.bina.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.scoring.learning.LearningFromTests;
import id.bina.scoring.tally.TallyBook;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Strategies of other jars: asked for by a call, told apart by the ids of their methods. */
class ScoringStrategiesTest {
  @TempDir private Path jar;

  /** A strategy of another jar. */
  public static class Announced implements ScoringStrategy {
    @Override
    public MethodRef method() {
      return new MethodRef(MethodId.of("office.index"), Text.of("indeks"), "1", "made for a test");
    }

    @Override
    public Set<Measure> measures() {
      return Set.of(
          Measure.builder()
              .id(MeasureId.of("office.index"))
              .title(Text.of("indeks"))
              .unit(Units.POINTS)
              .better(Better.HIGHER)
              .level(Level.PROCESS)
              .build());
    }

    @Override
    public List<Score> score(Setting setting, TallyBook tallies) {
      return List.of();
    }
  }

  /** Another one of the same id. */
  public static class Second extends Announced {}

  private List<ScoringStrategy> announcing(Class<?>... strategies) throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    Files.write(
        services.resolve(ScoringStrategy.class.getName()),
        List.of(strategies).stream().map(Class::getName).toList());
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader plugins = new URLClassLoader(urls, getClass().getClassLoader())) {
      return ScoringStrategies.discover(plugins);
    }
  }

  private static String refused(Executable made) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, made).getMessage());
  }

  @Test
  void findsWhatAJarAnnouncesAfterTheBuiltInOnes() throws IOException {
    List<ScoringStrategy> all = announcing(Announced.class);

    assertEquals(ScoringStrategies.standard().size() + 1, all.size());
    assertEquals("office.index", all.get(all.size() - 1).method().id().value());
    assertEquals(ScoringStrategies.standard(), ScoringStrategies.discover());
  }

  @Test
  void twoClaimantsOfOneIdAreBothNamed() {
    String sentence =
        "a method id must belong to one strategy, office.index is claimed by"
            + " id.bina.scoring.ScoringStrategiesTest$Announced and"
            + " id.bina.scoring.ScoringStrategiesTest$Second";

    assertEquals(sentence, refused(() -> announcing(Announced.class, Second.class)));
    assertEquals(
        sentence, refused(() -> Evaluator.of(List.of(new Announced())).with(new Second())));
  }

  @Test
  void twoClaimantsOfOneMeasureAreBothNamed() {
    ScoringStrategy other =
        new Second() {
          @Override
          public MethodRef method() {
            return new MethodRef(MethodId.of("other"), Text.of("lain"), "1", "made for a test");
          }
        };

    assertEquals(
        "a measure must belong to one strategy, office.index is claimed by office.index and other",
        refused(() -> Evaluator.of(List.of(new Announced(), other))));
  }

  @Test
  void anUnknownIdNamesTheKnownOnes() {
    List<ScoringStrategy> among = List.of(new Announced(), LearningFromTests.standard());

    assertEquals(
        "strategy must be one of bina.learning, office.index, was office.indeks",
        refused(() -> ScoringStrategies.byId("office.indeks", among)));
    assertEquals(
        "office.index", ScoringStrategies.byId("office.index", among).method().id().value());
  }

  @Test
  void theBuiltInOnesHaveIdsOfTheirOwn() {
    Set<String> ids = new TreeSet<>();
    ScoringStrategies.standard().forEach(each -> ids.add(each.method().id().value()));

    assertEquals(ScoringStrategies.standard().size(), ids.size());
  }

  @Test
  void whatRunsOnRequestIsFoundByItsIdAndIsNotStandard() {
    List<ScoringStrategy> all = new ArrayList<>(ScoringStrategies.standard());
    all.addAll(ScoringStrategies.onRequest());

    ScoringStrategies.requireOneClaimant(all);
    assertEquals(
        "bina.qualification",
        ScoringStrategies.byId("bina.qualification", ScoringStrategies.onRequest())
            .method()
            .id()
            .value());
  }
}
