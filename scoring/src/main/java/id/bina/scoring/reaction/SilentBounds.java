package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Figures;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Units;
import java.util.List;
import java.util.Optional;

/**
 * What the silent leave open: the mean if they had all given the lowest answer, and the highest.
 *
 * @param rate the response rate, 0 to 1
 */
record SilentBounds(double rate) {

  /** Empty without a roster: then nobody knows how many kept silent. */
  static Optional<SilentBounds> of(Setting setting, Form form, Subject subject) {
    List<FlowRow> rows =
        setting.admission().flow().stream()
            .filter(row -> row.instrument().equals(form.instrument().ref()))
            .filter(row -> row.source().equals(form.source()))
            .filter(row -> row.occasion().equals(form.occasion()))
            .filter(row -> isOf(setting, row, subject))
            .toList();
    boolean known = !rows.isEmpty() && rows.stream().allMatch(row -> row.eligible().isPresent());
    long eligible = rows.stream().mapToLong(row -> row.eligible().orElse(0)).sum();
    if (!known || eligible == 0) {
      return Optional.empty();
    }
    long admitted = rows.stream().mapToLong(FlowRow::screened).sum();
    return Optional.of(new SilentBounds((double) admitted / eligible));
  }

  private static boolean isOf(Setting setting, FlowRow row, Subject subject) {
    boolean whole = subject.equals(Subject.of(setting.program().id()));
    return whole || row.subject().equals(subject);
  }

  Text words(double mean, Scale scale) {
    double lower = rate * mean + (1 - rate) * scale.lowest();
    double upper = rate * mean + (1 - rate) * scale.highest();
    return Text.of(
        "tingkat respons "
            + Figures.text(rate, Units.SHARE, "id")
            + "; batas atas yang diam "
            + Figures.text(lower, Units.POINTS, "id")
            + " sampai "
            + Figures.text(upper, Units.POINTS, "id"),
        "response rate "
            + Figures.text(rate, Units.SHARE, "en")
            + "; bounds over the silent "
            + Figures.text(lower, Units.POINTS, "en")
            + " to "
            + Figures.text(upper, Units.POINTS, "en"));
  }

  /** Below this rate only the bounds may be read. */
  boolean allowsOnlyBounds(double limit) {
    return rate < limit;
  }
}
