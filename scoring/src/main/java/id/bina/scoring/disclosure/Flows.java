package id.bina.scoring.disclosure;

import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.Audience;
import id.bina.core.result.Cell;
import id.bina.core.result.FlowRow;
import id.bina.core.result.MeasureId;
import id.bina.core.result.ScoreKey;
import java.util.List;
import java.util.Set;

/**
 * The part of the flow that may be shown: not how few of a small group answered, nor the numbers
 * behind a response rate that is held back. The exclusions are totals of the whole and stay.
 */
final class Flows {
  private static final MeasureId RESPONSE = MeasureId.of("response.rate");

  private Flows() {}

  static AdmissionSummary released(AdmissionSummary all, Audience audience, Set<ScoreKey> held) {
    List<FlowRow> flow =
        all.flow().stream()
            .filter(row -> row.eligible().orElse(row.received()) >= audience.minimum())
            .filter(row -> !held.contains(response(row)))
            .toList();
    return new AdmissionSummary(flow, all.exclusions());
  }

  private static ScoreKey response(FlowRow row) {
    Cell cell =
        Cell.of(row.subject()).with(row.instrument()).with(row.source()).with(row.occasion());
    return new ScoreKey(RESPONSE, cell);
  }
}
