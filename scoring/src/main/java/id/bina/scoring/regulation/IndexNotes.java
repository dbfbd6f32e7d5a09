package id.bina.scoring.regulation;

import static id.bina.core.result.Figures.exact;

import id.bina.core.Rational;
import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Units;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.tally.ElementSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What must be read with an index: its band, and what it would be if it were counted otherwise. */
final class IndexNotes {
  private final CitizenCount count;
  private final IndexRules rules;
  private final Rational index;
  private final List<Text> notes = new ArrayList<>();

  IndexNotes(CitizenCount count, ElementIndex index) {
    this.count = count;
    this.rules = count.rules();
    this.index = index.value().times(rules.factor());
  }

  /** All notes on the index itself. */
  List<Text> ofIndex(ElementIndex computed, Optional<Interval> interval) {
    notes.add(band(rules, index, interval));
    notes.add(lowest(computed));
    incomplete();
    few(computed);
    autoFilled(computed);
    WeightedSatisfaction.beside(rules, computed).ifPresent(notes::add);
    screening();
    population();
    validity();
    return List.copyOf(notes);
  }

  /** The band of a value, how far the nearest cut is and whether the interval reaches over one. */
  static Text band(IndexRules rules, Rational value, Optional<Interval> interval) {
    Band band = rules.bands().band(value);
    String code = "mutu " + band.code() + " (" + band.name().in("id") + ")";
    String english = "band " + band.code() + " (" + band.name().in("en") + ")";
    Optional<BigDecimal> distance = rules.bands().distanceToNearestCut(value);
    if (distance.isPresent()) {
      code += ", " + exact(distance.get(), "id") + " dari batas mutu terdekat";
      english += ", " + exact(distance.get(), "en") + " from the nearest cut";
    }
    if (interval.filter(ends -> crosses(rules, ends)).isPresent()) {
      code += "; selangnya melewati batas mutu: mutu belum dapat dibedakan";
      english += "; its interval reaches over a cut: the band cannot be told";
    }
    return Text.of(code, english);
  }

  private static boolean crosses(IndexRules rules, Interval ends) {
    return rules
        .bands()
        .crossesCut(
            Rational.of(new BigDecimal(ends.lower())), Rational.of(new BigDecimal(ends.upper())));
  }

  private Text lowest(ElementIndex computed) {
    StringBuilder indonesian = new StringBuilder("unsur terendah: ");
    StringBuilder english = new StringBuilder("lowest elements: ");
    String next = "";
    for (ElementRank rank : ElementRank.of(computed, rules)) {
      if (rank.isNamed()) {
        indonesian.append(next).append(rank.words("id"));
        english.append(next).append(rank.words("en"));
        next = "; ";
      }
    }
    return Text.of(indonesian.toString(), english.toString());
  }

  private void incomplete() {
    ElementSums valid = count.valid();
    if (valid.left() > 0) {
      without(
          "formulir yang mengisi terlalu sedikit unsur dan tidak dihitung: "
              + valid.left()
              + "; dengannya",
          "forms that answer too few elements and do not count: " + valid.left() + "; with them",
          valid.left(),
          count.everyForm());
    }
    long complete = count.completeForms().forms();
    if (complete < valid.forms()) {
      without(
          "rata-rata tiap unsur dari formulir yang mengisinya; hanya formulir lengkap ("
              + complete
              + ")",
          "mean of each element over the forms that answer it; complete forms alone ("
              + complete
              + ")",
          valid.forms() - complete,
          count.completeForms());
    }
  }

  /** An index of other forms; not shown where the difference would tell what a few answered. */
  private void without(String indonesian, String english, long differing, ElementSums sums) {
    if (differing < count.setting().policy().privacyMinimum()) {
      notes.add(
          Text.of(
              indonesian + ": tidak ditampilkan, bedanya terlalu sedikit orang",
              english + ": not shown, it differs by too few people"));
    } else {
      otherwise(indonesian, english, sums);
    }
  }

  private void otherwise(String indonesian, String english, ElementSums sums) {
    Optional<Rational> value = count.points(sums);
    notes.add(
        Text.of(
            indonesian + ": " + value.map(each -> text(each, "id")).orElse("tidak dapat dihitung"),
            english + ": " + value.map(each -> text(each, "en")).orElse("not computable")));
  }

  private String text(Rational value, String language) {
    return exact(rules.bands().rounded(value), language);
  }

  private void few(ElementIndex computed) {
    double needed = count.setting().policy().itemAnsweredShare();
    for (Element element : rules.elements()) {
      long answered = computed.sums().answered(count.position(element));
      if (answered < needed * computed.n()) {
        notes.add(
            Text.of(
                ElementRank.code(element)
                    + " hanya diisi "
                    + answered
                    + " dari "
                    + computed.n()
                    + " formulir",
                ElementRank.code(element)
                    + " is answered on "
                    + answered
                    + " of "
                    + computed.n()
                    + " forms only"));
      }
    }
  }

  private void autoFilled(ElementIndex computed) {
    for (Element element : rules.elements()) {
      int at = count.position(element);
      boolean top = computed.mean(at).equals(Rational.of(rules.highest()));
      boolean told = count.form().isAutoFilled(element);
      if ((top || told) && rules.elements().size() > 1) {
        otherwise(
            ElementRank.code(element)
                + (told ? " terisi otomatis" : " bernilai tertinggi pada semua formulir")
                + "; tanpa unsur itu (m = "
                + (rules.elements().size() - 1)
                + ")",
            ElementRank.code(element)
                + (told ? " was filled in by the system" : " has the top value on every form")
                + "; without it (m = "
                + (rules.elements().size() - 1)
                + ")",
            computed.sums().without(at));
      }
    }
  }

  private void screening() {
    long doubtful = forms(CaseColumns.DOUBTFUL);
    long batched = forms(CaseColumns.NEAR_DUPLICATE);
    if (doubtful > 0) {
      without(
          "semua formulir sah dihitung; diragukan: " + doubtful + "; tanpa yang diragukan",
          "every valid form counts; doubtful: " + doubtful + "; without those",
          doubtful,
          kept(CaseColumns.KEPT, CaseColumns.NEAR_DUPLICATE));
    }
    if (batched > 0) {
      without(
          "formulir yang sama dalam beberapa menit: " + batched + "; tanpa formulir itu",
          "forms alike within minutes: " + batched + "; without those",
          batched,
          kept(CaseColumns.KEPT, CaseColumns.DOUBTFUL));
    }
  }

  private long forms(String group) {
    return count.screened(List.of(group)).map(ElementSums::forms).orElse(0L);
  }

  private ElementSums kept(String... groups) {
    return count.screened(List.of(groups)).orElseGet(count::valid);
  }

  private void population() {
    OptionalLong population = count.population();
    if (population.isEmpty()) {
      notes.add(
          Text.of(
              "jumlah populasi tidak dicatat: tanpa koreksi populasi terbatas",
              "the population was not recorded: no finite population correction"));
    } else if (population.getAsLong() < count.valid().forms()) {
      notes.add(
          Text.of(
              "populasi yang dicatat lebih kecil daripada jumlah formulir dan tidak dipakai",
              "the recorded population is below the number of forms and is not used"));
    }
    count.fieldwork().map(Fieldwork::mode).ifPresent(this::mode);
  }

  /** A survey outside the days on which its pack applied says so. */
  private void validity() {
    RegulationPack pack = rules.pack();
    Optional<Span> outside =
        count
            .fieldwork()
            .map(Fieldwork::period)
            .filter(
                period ->
                    !pack.isInForceOn(period.startInclusive())
                        || !pack.isInForceOn(period.endInclusive()));
    outside.ifPresent(
        period ->
            notes.add(
                Text.of(
                    "paket aturan "
                        + pack.id()
                        + " berlaku "
                        + validity("id")
                        + ", survei dilakukan "
                        + period.startInclusive()
                        + " sampai "
                        + period.endInclusive(),
                    "the regulation pack "
                        + pack.id()
                        + " applied "
                        + validity("en")
                        + ", the survey was made from "
                        + period.startInclusive()
                        + " to "
                        + period.endInclusive())));
  }

  private String validity(String language) {
    boolean isIndonesian = language.equals("id");
    String from = (isIndonesian ? "sejak " : "from ") + rules.pack().validFrom();
    return rules
        .pack()
        .validTo()
        .map(last -> from + (isIndonesian ? " sampai " : " to ") + last)
        .orElse(from);
  }

  private void mode(SurveyMode mode) {
    notes.add(
        Text.of(
            "cara survei: " + mode.words().in("id"), "mode of asking: " + mode.words().in("en")));
  }

  /** A value in points of the index with two decimals. */
  static Text points(double value) {
    return Figures.words(value, Units.POINTS);
  }

  static String points(double value, String language) {
    return Figures.text(value, Units.POINTS, language);
  }
}
