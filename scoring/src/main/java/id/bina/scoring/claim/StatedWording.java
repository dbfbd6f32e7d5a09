package id.bina.scoring.claim;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What may be said of a statement that is no result: that it is the document's, of what sort it is,
 * and which measures stand beside it. A few figures are printed; of many, the names.
 */
final class StatedWording {
  private static final int MOST_FIGURES = 4;

  private static final Map<AssertionKind, Text> OPENINGS =
      Map.of(
          AssertionKind.METHOD,
          Text.of("cara ini disebut dalam dokumen", "this way of evaluating is the document's"),
          AssertionKind.RECOMMENDATION,
          Text.of("saran ini berasal dari dokumen", "this recommendation is the document's"),
          AssertionKind.GOAL,
          Text.of("tujuan ini ditetapkan dokumen", "this goal is the document's"),
          AssertionKind.HOPE,
          Text.of("harapan ini dinyatakan dokumen", "this hope is the document's"),
          AssertionKind.NEED,
          Text.of("kebutuhan ini dinyatakan dokumen", "this need is stated by the document"),
          AssertionKind.CONTEXT,
          Text.of("latar belakang ini ditulis dokumen", "this background is the document's"));

  private static final Text STATED = Text.of("dinyatakan dokumen", "stated by the document");

  private final ScoreLookup lookup;
  private final MeasureFigures figures;

  StatedWording(Setting setting, ScoreLookup lookup, Wording wording) {
    this.lookup = lookup;
    this.figures = new MeasureFigures(setting, wording);
  }

  /** The sentence, with at least one related measure. */
  Text of(Assertion assertion, List<Score.Measured> related) {
    Text opening = OPENINGS.getOrDefault(assertion.kind(), STATED);
    return Text.of(
        opening.in("id") + "; ukuran yang terkait: " + measures(related, "id"),
        opening.in("en") + "; related measures: " + measures(related, "en"));
  }

  private String measures(List<Score.Measured> related, String language) {
    Map<MeasureId, List<Score.Measured>> byMeasure = new LinkedHashMap<>();
    for (Score.Measured score : related) {
      byMeasure.computeIfAbsent(score.key().measure(), id -> new ArrayList<>()).add(score);
    }
    return byMeasure.values().stream()
        .flatMap(
            scores ->
                lookup.measure(scores.get(0).key().measure()).stream()
                    .map(
                        measure ->
                            related.size() <= MOST_FIGURES
                                ? figures.of(measure, scores, language)
                                : figures.named(measure, scores, language)))
        .collect(Collectors.joining("; "));
  }
}
