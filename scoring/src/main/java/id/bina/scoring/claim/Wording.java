package id.bina.scoring.claim;

import id.bina.core.Text;
import id.bina.core.dossier.Selection;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.people.AbsenceReason;
import id.bina.core.people.Employment;
import id.bina.core.people.Source;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import id.bina.core.result.Units;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.Titles;
import id.bina.scoring.stat.SmallestDetectable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The sentences that an evidence grade grants, in Indonesian and English (practice of evaluators:
 * size and interval in the same sentence, no comparison, no causal word; nothing found is never "no
 * effect").
 */
final class Wording {
  /** The changes, and what the two levels they go between are called. */
  private static final Map<String, String> LEVELS =
      Map.of("learning.mean_change", "learning.mean", "learning.pass_change", "learning.pass");

  /** The difference of units that takes the figure before into account. */
  private static final MeasureId ADJUSTED = MeasureId.of("units.ancova");

  /** House defaults for the smallest change of interest, by unit. */
  private static final Map<String, Double> SMALLEST_OF_INTEREST =
      Map.of(
          Units.SHARE,
          0.10,
          Units.SHARE_DIFFERENCE,
          0.10,
          Units.POMP,
          10.0,
          Units.STANDARD_DEVIATIONS,
          0.3);

  private final ScoreLookup lookup;
  private final Titles titles;
  private final List<UnitComparison> comparisons;

  /** Words for scores, parts of a programme and comparisons of units as they were declared. */
  Wording(ScoreLookup lookup, Titles titles, List<UnitComparison> comparisons) {
    this.lookup = lookup;
    this.titles = titles;
    this.comparisons = List.copyOf(comparisons);
  }

  static Text unsupported() {
    return Text.of("dinyatakan dokumen; tanpa data", "stated by the document; without data");
  }

  /** Whether the measure is a change or a difference, not a level. */
  static boolean isChange(MeasureId id) {
    return LEVELS.containsKey(id.value()) || isDifference(id);
  }

  static boolean isDifference(MeasureId id) {
    return id.value().startsWith("result.difference");
  }

  /** The sentence for a measured score. */
  Text of(Measure measure, Score.Measured score) {
    if (isDifference(measure.id())) {
      return difference(measure, score);
    }
    if (LEVELS.containsKey(measure.id().value())) {
      return change(measure, score);
    }
    return isOtherChange(measure.id()) && score.interval().isPresent() && found(score).isEmpty()
        ? notTold(measure, score)
        : level(measure, score);
  }

  /** A change of something else than tests, such as {@code process.median_change}. */
  private static boolean isOtherChange(MeasureId id) {
    return id.value().endsWith("change") || isUnits(id) || isRatio(id);
  }

  /** A ratio of two rates: where nothing changed it is 1. */
  private static boolean isRatio(MeasureId id) {
    return id.value().equals("units.rate_ratio");
  }

  private static boolean isUnits(MeasureId id) {
    return id.value().equals("units.difference") || id.equals(ADJUSTED);
  }

  private Text notTold(Measure measure, Score.Measured score) {
    Text nothing = nothingFound(measure, score);
    return both(
        language ->
            measure.title().in(language)
                + part(score, language)
                + ": "
                + (isRatio(measure.id())
                    ? Figures.text(score.value(), measure.unit(), language) + "; "
                    : "")
                + nothing.in(language)
                + limits(score, language));
  }

  private Text level(Measure measure, Score.Measured score) {
    return both(
        language ->
            who(score, language)
                + measure.title().in(language)
                + part(score, language)
                + " "
                + figure(measure, score, language)
                + (isOtherChange(measure.id())
                    ? overUnits(score, language) + limits(score, language)
                    : ""));
  }

  /**
   * The test over units beside the difference that it tests, with the smallest p that they can
   * reach: the adjusted one where units were chosen for low scores.
   */
  private String overUnits(Score.Measured score, String language) {
    Optional<Score.Measured> p = lookup.beside(MeasureId.of("units.randomisation_p"), score);
    Optional<Score.Measured> smallest = lookup.beside(MeasureId.of("units.smallest_p"), score);
    if (!isTested(score) || p.isEmpty() || smallest.isEmpty()) {
      return "";
    }
    return say(language, "; uji pengacakan unit p = ", "; randomisation of units p = ")
        + Figures.text(p.get().value(), Units.PROBABILITY, language)
        + say(language, ", terkecil yang mungkin ", ", the smallest possible ")
        + Figures.text(smallest.get().value(), Units.PROBABILITY, language);
  }

  private boolean isTested(Score.Measured score) {
    boolean low =
        comparison(score).filter(of -> of.selection().equals(Selection.LOW_SCORE)).isPresent();
    MeasureId measure = score.key().measure();
    return isUnits(measure) && low == measure.equals(ADJUSTED);
  }

  private Optional<UnitComparison> comparison(Score.Measured score) {
    Optional<String> id = score.key().cell().stratum("comparison");
    return comparisons.stream().filter(each -> id.filter(each.id()::equals).isPresent()).findAny();
  }

  /** Which part of the subject a score is about: its aspect, item or group. */
  private String part(Score.Measured score, String language) {
    String parts =
        score.key().cell().strata().stream()
            .map(stratum -> called(stratum).in(language))
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "" : " (" + parts + ")";
  }

  Text called(Stratum stratum) {
    return switch (stratum.name()) {
      case Strata.EMPLOYMENT -> Employment.of(stratum.value()).words();
      case CaseColumns.REASON -> AbsenceReason.of(stratum.value()).words();
      default -> titles.of(stratum);
    };
  }

  private Text change(Measure measure, Score.Measured score) {
    if (found(score).isEmpty()) {
      return nothingFound(measure, score);
    }
    Subject subject = score.key().cell().subject();
    String levels = LEVELS.getOrDefault(measure.id().value(), "");
    Optional<Score.Measured> before = lookup.measured(MeasureId.of(levels + "_before"), subject);
    Optional<Score.Measured> after = lookup.measured(MeasureId.of(levels + "_after"), subject);
    if (before.isEmpty() || after.isEmpty()) {
      return level(measure, score);
    }
    return both(
        language ->
            measure.title().in(language)
                + direction(score, language)
                + size(score, measure.unit(), language)
                + say(language, " dari ", " from ")
                + Figures.text(before.get().value(), levelUnit(measure), language)
                + say(language, " ke ", " to ")
                + Figures.text(after.get().value(), levelUnit(measure), language)
                + inParentheses(measure, score, language)
                + say(
                    language,
                    " setelah pelatihan; tanpa pembanding",
                    " after the training; no comparison group")
                + limits(score, language));
  }

  /** A change without its sign: the verb tells the direction. */
  private static String size(Score.Measured score, String unit, String language) {
    String signed = Figures.text(Math.abs(score.value()), unit, language);
    return signed.startsWith("+") ? signed.substring(1) : signed;
  }

  private static String levelUnit(Measure change) {
    return change.unit().equals(Units.SHARE_DIFFERENCE) ? Units.SHARE : change.unit();
  }

  private Text difference(Measure measure, Score.Measured score) {
    if (found(score).isEmpty()) {
      return nothingFound(measure, score);
    }
    boolean causal = score.quality().grade().compareTo(EvidenceGrade.E4) >= 0;
    return both(
        language -> causal ? impact(measure, score, language) : apart(measure, score, language));
  }

  private static String impact(Measure measure, Score.Measured score, String language) {
    return say(language, "program berdampak ", "the programme had an impact of ")
        + signed(measure, score, language)
        + say(language, " pada ", " on ")
        + outcome(measure, score, language)
        + inParentheses(measure, score, language)
        + limits(score, language);
  }

  private static String apart(Measure measure, Score.Measured score, String language) {
    return say(language, "selisih antarkelompok ", "the groups differ by ")
        + signed(measure, score, language)
        + say(language, " untuk ", " in ")
        + outcome(measure, score, language)
        + inParentheses(measure, score, language)
        + say(
            language,
            "; kelompoknya tidak sebanding, bukan ukuran hasil program",
            "; the groups are not alike, so this does not measure the programme")
        + limits(score, language);
  }

  /** The name of the outcome compared, where the cell has one. */
  private static String outcome(Measure measure, Score.Measured score, String language) {
    return score.key().cell().strata().stream()
        .filter(stratum -> stratum.name().equals("outcome"))
        .map(Stratum::value)
        .findFirst()
        .orElseGet(() -> measure.title().in(language));
  }

  /** The interval excludes that nothing changed: something was found. */
  static Optional<Interval> found(Score.Measured score) {
    double same = isRatio(score.key().measure()) ? 1 : 0;
    return score.interval().filter(interval -> interval.excludes(same));
  }

  private Text nothingFound(Measure measure, Score.Measured score) {
    if (isWithinSmallest(measure, score)) {
      return both(
          language ->
              say(language, "tidak ada perubahan berarti", "no change that matters")
                  + inParentheses(measure, score, language));
    }
    return both(
        language ->
            say(language, "data belum cukup", "too little data to tell")
                + inParentheses(measure, score, language)
                + detectable(measure, score, language));
  }

  /** What so many could have shown, where it is known: nothing found is not nothing there. */
  private String detectable(Measure measure, Score.Measured score, String language) {
    Optional<String> smallest =
        LEVELS.containsKey(measure.id().value())
            ? lookup
                .measured(
                    MeasureId.of("learning.smallest_detectable"), score.key().cell().subject())
                .map(of -> Figures.text(of.value(), Units.STANDARD_DEVIATIONS, language))
            : byInterval(score).map(of -> Figures.text(of.effect(), measure.unit(), language));
    return smallest
        .map(
            figure ->
                say(language, "; terkecil yang dapat terdeteksi ", "; the smallest detectable is ")
                    + figure)
        .orElse("");
  }

  /** Of a comparison of units or groups; the interval of a median or a ratio does not tell it. */
  private static Optional<SmallestDetectable> byInterval(Score.Measured score) {
    MeasureId measure = score.key().measure();
    return score
        .interval()
        .filter(interval -> isUnits(measure) || isDifference(measure))
        .flatMap(interval -> SmallestDetectable.of(score.value(), interval).asOptional());
  }

  /** Whether the whole interval lies inside the smallest change of interest, house defaults. */
  private boolean isWithinSmallest(Measure measure, Score.Measured score) {
    Double smallest =
        isOfIndex(measure, score)
            ? Double.valueOf(SourceVoice.INDEX_POINTS)
            : SMALLEST_OF_INTEREST.get(measure.unit());
    return smallest != null
        && score.interval().isPresent()
        && score.interval().get().lower() > -smallest
        && score.interval().get().upper() < smallest;
  }

  /** A change of the index of citizens, at one unit or compared between units. */
  private boolean isOfIndex(Measure measure, Score.Measured score) {
    return measure.id().value().equals("ikm.change")
        || (measure.id().value().startsWith("units.")
            && comparison(score).filter(of -> of.indicator().equals("ikm.index")).isPresent());
  }

  private static String limits(Score.Measured score, String language) {
    if (score.quality().weaknesses().isEmpty()) {
      return "";
    }
    return say(language, "; keterbatasan: ", "; limits: ")
        + score.quality().weaknesses().stream()
            .map(weakness -> weakness.title().in(language))
            .collect(Collectors.joining(", "));
  }

  static String who(Score.Measured score, String language) {
    Optional<Source> source = score.key().cell().source();
    if (source.filter(Source.PARTICIPANT::equals).isPresent()) {
      return say(language, "menurut peserta, ", "according to the participants, ");
    }
    if (source.filter(Source.SUPERIOR::equals).isPresent()) {
      return say(language, "menurut atasan, ", "according to the superiors, ");
    }
    return "";
  }

  /** A figure with what it was counted among and its interval; the bare figure of a single one. */
  String figure(Measure measure, Score.Measured score, String language) {
    long n = score.counts().n();
    String value = Figures.text(score.value(), measure.unit(), language);
    if (n == 1 && score.interval().isEmpty()) {
      return value;
    }
    String part =
        measure.unit().equals(Units.SHARE)
            ? StrictMath.round(score.value() * n)
                + say(language, " dari ", " of ")
                + Figures.text(n, language)
            : "n = " + Figures.text(n, language);
    return value + " (" + part + interval(measure, score, language) + ")";
  }

  /** What it was counted among and its interval; a single unit is not counted. */
  private static String inParentheses(Measure measure, Score.Measured score, String language) {
    long n = score.counts().n();
    String among = n == 1 ? "" : "n = " + Figures.text(n, language);
    String inside = among + interval(measure, score, language);
    return inside.isEmpty() ? "" : " (" + (among.isEmpty() ? inside.substring(2) : inside) + ")";
  }

  private static String interval(Measure measure, Score.Measured score, String language) {
    return score.interval().map(interval -> words(interval, measure.unit(), language)).orElse("");
  }

  private static String words(Interval interval, String unit, String language) {
    String percent =
        Numbers.shortest(interval.level()).movePointRight(2).stripTrailingZeros().toPlainString();
    return say(language, "; SK " + percent + " % ", "; " + percent + " % CI ")
        + Figures.text(interval.lower(), unit, language)
        + say(language, " sampai ", " to ")
        + Figures.text(interval.upper(), unit, language);
  }

  private static String direction(Score.Measured score, String language) {
    return score.value() > 0
        ? say(language, ": naik ", ": up ")
        : say(language, ": turun ", ": down ");
  }

  private static String signed(Measure measure, Score.Measured score, String language) {
    String digits = Figures.text(score.value(), measure.unit(), language);
    return score.value() > 0 ? "+" + digits : digits;
  }

  private static Text both(UnaryOperator<String> sentence) {
    return Text.of(sentence.apply("id"), sentence.apply("en"));
  }

  private static String say(String language, String indonesian, String english) {
    return language.equals("id") ? indonesian : english;
  }
}
