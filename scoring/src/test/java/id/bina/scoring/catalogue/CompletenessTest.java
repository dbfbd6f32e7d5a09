package id.bina.scoring.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.result.MethodRef;
import id.bina.scoring.ScoringStrategies;
import id.bina.scoring.stat.AlphaLimits;
import id.bina.scoring.stat.Ancova;
import id.bina.scoring.stat.Icc;
import id.bina.scoring.stat.Kappa;
import id.bina.scoring.stat.KappaWeights;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.NormalEstimate;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.StandardErrors;
import id.bina.scoring.stat.TestP;
import id.bina.scoring.stat.TwoArms;
import id.bina.scoring.stat.impact.ClusterErrors;
import id.bina.scoring.stat.impact.ClusteredDifference;
import id.bina.scoring.stat.impact.Estimand;
import id.bina.scoring.stat.impact.InverseWeights;
import id.bina.scoring.stat.impact.PreTrend;
import id.bina.scoring.stat.pooling.BetweenVariance;
import id.bina.scoring.stat.pooling.Pooling;
import id.bina.scoring.stat.pooling.Prediction;
import id.bina.scoring.stat.power.StudyPlan;
import id.bina.scoring.stat.survey.SurveyDesign;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No statistic and no strategy is without a card, and no card is without its parts. */
class CompletenessTest {

  private static final MethodCatalogue ALL = MethodCatalogue.standard();

  /** Constants that name a term of a regression or a way to find p, and no method. */
  private static final Map<Class<?>, Set<String>> OTHER_NAMES =
      Map.of(
          Ancova.class, Set.of("ARM", "BEFORE"),
          LeastSquares.class, Set.of("CONSTANT"),
          ClusteredDifference.class, Set.of("TREATED", "POST", "PRODUCT"),
          PreTrend.class, Set.of("TIME", "PRODUCT"),
          SurveyDesign.class, Set.of("WHOLE"),
          PermutationP.class, Set.of("EXACT"),
          TestP.class, Set.of("EXACT", "NORMAL", "NORMAL_CONTINUITY", "CHI_SQUARE"));

  /** What is shown and is made by several methods: it names its own. */
  private static final Set<Class<?>> SHAPES = Set.of(NormalEstimate.class);

  /** Packages beside the statistics whose results have cards too; their ids are named METHOD. */
  private static final List<String> CALCULATORS =
      List.of(
          "id.bina.scoring.appraisal",
          "id.bina.scoring.cipp",
          "id.bina.scoring.climate",
          "id.bina.scoring.cost",
          "id.bina.scoring.framework",
          "id.bina.scoring.instructor",
          "id.bina.scoring.organiser",
          "id.bina.scoring.plan",
          "id.bina.scoring.professionalism",
          "id.bina.scoring.qualification",
          "id.bina.scoring.regulation",
          "id.bina.scoring.alumni",
          "id.bina.scoring.roi",
          "id.bina.scoring.story",
          "id.bina.scoring.transfer",
          "id.bina.scoring.triangulation");

  private static final Pattern YEAR = Pattern.compile("\\((1[89]|20)\\d\\d\\)");
  private static final Pattern DOI = Pattern.compile("doi:(\\S+)");
  private static final Pattern REGULATION = Pattern.compile("(PP|PermenPANRB|Perlan) \\d+/\\d{4}");
  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

  @Test
  void everyResultOfAStatisticHasACard() throws Exception {
    Set<Class<?>> carded = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    ALL.cards().forEach(card -> carded.addAll(card.classes()));

    List<String> without =
        statistics().stream()
            .filter(each -> each.isRecord() && isResult(each))
            .filter(each -> !carded.contains(each) && !SHAPES.contains(each))
            .map(Class::getName)
            .toList();

    assertEquals(List.of(), without, "results without a card");
  }

  private static boolean isResult(Class<?> each) {
    return Shown.class.isAssignableFrom(each) || StudyPlan.class.isAssignableFrom(each);
  }

  @Test
  void everyIdOfAMethodStandsOnOneCard() throws Exception {
    Set<String> ids = new TreeSet<>();
    for (Class<?> each : statistics()) {
      for (Field field : each.getFields()) {
        if (field.getDeclaringClass() == each
            && field.getType() == String.class
            && Modifier.isStatic(field.getModifiers())
            && (field.getName().equals("METHOD") || !CALCULATORS.contains(each.getPackageName()))
            && !OTHER_NAMES.getOrDefault(each, Set.of()).contains(field.getName())) {
          ids.add((String) field.get(null));
        }
      }
    }

    assertTrue(ids.size() > 100, "ids found: " + ids.size());
    assertEquals(List.of(), ids.stream().filter(id -> count(id) != 1).toList(), "ids of no card");
    List<String> cardIds =
        ALL.cards().stream()
            .filter(card -> !card.noun().equals(Noun.STRATEGY))
            .map(MethodCard::id)
            .filter(id -> !ids.contains(id) && !id.equals("ols-cr2"))
            .toList();
    assertEquals(List.of(), cardIds, "cards whose id is no constant");
  }

  private static long count(String id) {
    return ALL.cards().stream().filter(card -> card.bears(id)).count();
  }

  @Test
  void everyMethodOfAStrategyOrFindingIsACardAsItIsCited() throws Exception {
    Set<String> cited = new TreeSet<>();
    for (Class<?> each : Compiled.classes("id.bina.scoring")) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getType() == MethodRef.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          MethodRef method = (MethodRef) field.get(null);
          cited.add(method.id().value());
          assertEquals(method, ALL.card(method.id().value()).method());
        }
      }
    }

    assertEquals(
        cited,
        new TreeSet<>(
            ALL.byNoun().getOrDefault(Noun.STRATEGY, List.of()).stream()
                .map(MethodCard::id)
                .toList()));
    ScoringStrategies.standard()
        .forEach(each -> assertTrue(cited.contains(each.method().id().value())));
  }

  @Test
  void everyVariantThatAResultCanBearLeadsToItsCard() {
    Stream<String> icc = ids(Icc.Form.values(), form -> Icc.METHOD + "-" + form.id());
    Stream<String> ols = ids(StandardErrors.values(), e -> LeastSquares.METHOD + "-" + e.id());
    Stream<String> arms = ids(StandardErrors.values(), e -> TwoArms.METHOD + "-" + e.id());
    Stream<String> clusters = ids(ClusterErrors.values(), e -> LeastSquares.METHOD + "-" + e.id());
    Stream<String> pooled = ids(BetweenVariance.values(), v -> Pooling.METHOD + "-" + v.id());
    Stream<String> weights = ids(Estimand.values(), e -> InverseWeights.METHOD + "-" + e.id());
    Stream<String> predicted = ids(Prediction.values(), Prediction::id);
    Stream<String> kappa =
        ids(KappaWeights.values(), w -> Kappa.METHOD + "-" + w.id())
            .filter(id -> !id.endsWith("-" + KappaWeights.NONE.id()));
    Stream<String> alpha = ids(AlphaLimits.values(), AlphaLimits::id);

    Stream.of(alpha, icc, ols, arms, clusters, pooled, weights, predicted, kappa)
        .flatMap(each -> each)
        .forEach(id -> assertEquals(1, count(id), id));
  }

  private static <E> Stream<String> ids(E[] values, Function<E, String> id) {
    return Arrays.stream(values).map(id);
  }

  @Test
  void everyTextStandsInBothLanguagesWithTheSameNumbers() {
    for (MethodCard card : ALL.cards()) {
      for (Text each : texts(card)) {
        assertEquals(Set.of("en", "id"), each.values().keySet(), card.id());
        assertEquals(numbers(each.in("id")), numbers(each.in("en")), card + ": " + each.in("en"));
      }
      List<Text> prose = new ArrayList<>(card.assumptions());
      card.refusals().forEach(refusal -> prose.add(refusal.when()));
      prose.forEach(each -> assertFalse(each.in("id").equals(each.in("en")), card.toString()));
      assertFalse(card.assumptions().isEmpty(), card.toString());
    }
  }

  private static List<Text> texts(MethodCard card) {
    List<Text> all = new ArrayList<>(card.assumptions());
    card.refusals().forEach(refusal -> all.add(refusal.when()));
    all.add(card.method().title());
    all.addAll(card.formulas());
    return all;
  }

  private static List<String> numbers(String words) {
    return NUMBER
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .map(each -> each.replace(',', '.'))
        .sorted()
        .toList();
  }

  @Test
  void everySourceNamesAPaperOrARegulationOrTheHouse() {
    for (MethodCard card : ALL.cards()) {
      String source = card.method().citation();
      boolean named = YEAR.matcher(source).find() || REGULATION.matcher(source).find();
      boolean house = card.noun().equals(Noun.STRATEGY) && source.contains("Bina");
      assertTrue(named || house, card + ": " + source);
      DOI.matcher(source)
          .results()
          .forEach(doi -> assertTrue(doi.group(1).matches("10\\.\\d{4,5}/\\S+"), doi.group()));
    }
  }

  @Test
  void everyCardFitsALineAndItsTableEightyCharacters() {
    for (MethodCard card : ALL.cards()) {
      assertTrue(card.toString().length() < 80, card.toString());
      Stream.of("en", "id")
          .flatMap(language -> card.table(language).lines())
          .forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  private static List<Class<?>> statistics() throws Exception {
    List<Class<?>> all = new ArrayList<>(Compiled.classes("id.bina.scoring.stat"));
    for (String calculators : CALCULATORS) {
      all.addAll(Compiled.classes(calculators));
    }
    return all.stream()
        .filter(each -> Modifier.isPublic(each.getModifiers()) && each.getEnclosingClass() == null)
        .toList();
  }
}
