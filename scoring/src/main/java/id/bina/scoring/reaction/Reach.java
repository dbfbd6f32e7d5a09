package id.bina.scoring.reaction;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Counts;
import id.bina.core.result.FlowRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many people a form could have reached.
 *
 * <p>Rows of cases do not tell: an anonymous form is a row of its own beside the row of the
 * participant who sent it, so counting rows would count that person twice.
 *
 * @param eligible how many could have answered; empty without a roster, for then nobody knows
 */
record Reach(OptionalLong eligible) {

  static Reach of(Setting setting, Form form, Subject subject) {
    List<FlowRow> rows =
        setting.admission().flow().stream()
            .filter(row -> row.instrument().equals(form.instrument().ref()))
            .filter(row -> row.source().equals(form.source()))
            .filter(row -> row.occasion().equals(form.occasion()))
            .filter(row -> isOf(setting, row, subject))
            .toList();
    long all = rows.stream().mapToLong(row -> row.eligible().orElse(0)).sum();
    boolean known = all > 0 && rows.stream().allMatch(row -> row.eligible().isPresent());
    return new Reach(known ? OptionalLong.of(all) : OptionalLong.empty());
  }

  private static boolean isOf(Setting setting, FlowRow row, Subject subject) {
    boolean whole = subject.equals(Subject.of(setting.program().id()));
    return whole || row.subject().equals(subject);
  }

  /** So many of those who could have answered, else of those who sent the form. */
  Counts counts(long n, long forms) {
    return Counts.of(n, among(forms));
  }

  /** Those who could have answered, else those who sent the form. */
  long among(long forms) {
    return eligible.orElse(forms);
  }

  /** How many sent no form, if a roster tells. */
  long silent(long forms) {
    return Math.max(0, among(forms) - forms);
  }

  /**
   * What the silent leave open, if so many answered; empty if nobody knows how many kept silent.
   */
  Optional<SilentBounds> bounds(long n) {
    return eligible.isPresent()
        ? Optional.of(new SilentBounds(Math.min(1, (double) n / eligible.getAsLong())))
        : Optional.empty();
  }
}
