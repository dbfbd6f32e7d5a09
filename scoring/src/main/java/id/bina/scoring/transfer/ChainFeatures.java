package id.bina.scoring.transfer;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.PassMarks;
import id.bina.scoring.internal.RoleColumns;
import id.bina.scoring.tally.Feature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The yes-or-no questions of the chain, asked of one participation each.
 *
 * <p>"Yes" on a rating scale is its upper half (a house default): 3 and 4 of four points, 4 and 5
 * of five. Several items of one instrument count by their mean. An alumnus who moved to another
 * post has no opportunity, whatever else is known. What nobody was asked or tested for is unknown
 * of all, never no.
 *
 * @param alumni whether the participation was completed
 * @param responded whether the alumnus answered the questionnaire after the training
 * @param learned whether the post-test reached the pass mark
 * @param opportunity whether there was an opportunity to apply
 * @param tried whether the alumnus says to apply
 * @param confirmed whether the superior or a document says so
 * @param supported whether superior, colleagues and tools support applying
 * @param superior whether the superior answered
 * @param seen whether the superior answered or a document was looked at
 */
record ChainFeatures(
    Feature alumni,
    Feature responded,
    Feature learned,
    Feature opportunity,
    Feature tried,
    Feature confirmed,
    Feature supported,
    Feature superior,
    Feature seen) {

  static ChainFeatures of(Setting setting) {
    List<RatingColumn> tried = RoleColumns.of(setting, AspectRole.PENERAPAN, Source.PARTICIPANT);
    List<RatingColumn> opportunity =
        RoleColumns.of(setting, AspectRole.KESEMPATAN, Source.PARTICIPANT);
    List<RatingColumn> support = RoleColumns.of(setting, AspectRole.DUKUNGAN, Source.PARTICIPANT);
    List<RatingColumn> confirmed = RoleColumns.of(setting, AspectRole.KONFIRMASI);
    List<RatingColumn> asked = new ArrayList<>(tried);
    asked.addAll(opportunity);
    asked.addAll(support);
    List<RatingColumn> superior =
        confirmed.stream().filter(c -> c.key().source().equals(Source.SUPERIOR)).toList();
    return new ChainFeatures(
        new Feature.StratumIs(CaseColumns.STATUS, "completed"),
        answered(asked),
        learned(setting),
        opportunity(opportunity),
        upperHalf("tried", tried),
        upperHalf("confirmed", confirmed),
        upperHalf("supported", support),
        answered(superior),
        answered(confirmed));
  }

  List<Feature> all() {
    return List.of(
        alumni, responded, learned, opportunity, tried, confirmed, supported, superior, seen);
  }

  private static Feature opportunity(List<RatingColumn> asked) {
    if (asked.isEmpty()) {
      return new Feature.Unasked("opportunity");
    }
    return new Feature.AllOf(
        List.of(
            new Feature.Not(new Feature.StratumIs(CaseColumns.MOVED, "yes")),
            upperHalf("opportunity", asked)));
  }

  private static Feature learned(Setting setting) {
    ColumnKey points = CaseColumns.assessmentPoints(Occasion.POST);
    boolean tested =
        setting.layouts().stream()
            .filter(layout -> layout.unit().equals(CaseUnit.PARTICIPATION))
            .anyMatch(layout -> layout.numberIndex(points).isPresent());
    return tested ? PassMarks.passed(setting.program(), points) : new Feature.Unasked("learned");
  }

  private static Feature answered(List<RatingColumn> columns) {
    return new Feature.AnyOf(
        columns.stream().map(c -> (Feature) new Feature.Answered(c.key())).toList());
  }

  /** Yes if any instrument says so: its items' mean lies in the upper half of the scale. */
  private static Feature upperHalf(String question, List<RatingColumn> columns) {
    if (columns.isEmpty()) {
      return new Feature.Unasked(question);
    }
    Map<String, List<RatingColumn>> byForm = new TreeMap<>();
    for (RatingColumn column : columns) {
      ColumnKey key = column.key();
      byForm
          .computeIfAbsent(
              key.instrument() + "|" + key.source() + "|" + key.occasion(),
              form -> new ArrayList<>())
          .add(column);
    }
    List<Feature> parts = new ArrayList<>();
    for (List<RatingColumn> form : byForm.values()) {
      parts.add(
          new Feature.MeanAtLeast(
              form.stream().map(RatingColumn::key).toList(),
              lowerEndOfUpperHalf(form.get(0).scale()),
              new BigDecimal("0.5")));
    }
    return new Feature.AnyOf(parts);
  }

  static BigDecimal lowerEndOfUpperHalf(Scale scale) {
    BigDecimal middle =
        BigDecimal.valueOf(scale.lowest() + (long) scale.highest()).divide(BigDecimal.valueOf(2));
    boolean hasMiddle = (scale.highest() - scale.lowest()) % 2 == 0;
    return hasMiddle ? middle.add(new BigDecimal("0.5")) : middle;
  }
}
