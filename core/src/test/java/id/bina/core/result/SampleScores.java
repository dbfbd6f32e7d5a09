package id.bina.core.result;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.program.TrainingId;

/** Scores as the finance training of Bungo has them, for tests of everything that holds scores. */
final class SampleScores {
  static final Subject FINANCE = Subject.of(TrainingId.of("TR-01"));
  static final Subject SERVICE = Subject.of(TrainingId.of("TR-02"));
  static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.learning.paired"),
          Text.of("Perubahan berpasangan", "Paired change"),
          "1",
          "Cumming (2012), Understanding the New Statistics");
  static final Measure D_AV =
      Measure.builder()
          .id(MeasureId.of("learning.d_av"))
          .title(Text.of("Perubahan baku", "Standardised change"))
          .unit(Units.STANDARD_DEVIATIONS)
          .better(Better.HIGHER)
          .level(Level.LEARNING)
          .build();
  static final Measure CONFIRMED =
      Measure.builder()
          .id(MeasureId.of("transfer.confirmed"))
          .title(Text.of("Penerapan dikonfirmasi atasan", "Use confirmed by the superior"))
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.HIGHER)
          .level(Level.BEHAVIOUR)
          .build();

  private SampleScores() {}

  static Score.Measured change(Subject subject) {
    return Score.Measured.builder()
        .key(ScoreKey.of("learning.d_av", subject))
        .method(METHOD)
        .value(1.1)
        .interval(Interval.of(0.72, 1.48, 0.95, "cumming"))
        .counts(Counts.of(28, 38))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.PRE_POST, Weakness.MATCHED_LOW))
        .build();
  }

  static Score.Measured confirmed(Subject subject) {
    return Score.Measured.builder()
        .key(ScoreKey.of("transfer.confirmed", subject))
        .method(METHOD)
        .value(30.0 / 66)
        .interval(Interval.of(0.3399, 0.5737, 0.95, "wilson"))
        .counts(Counts.of(66))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY))
        .build();
  }

  static Score.NotComputable tooFew(Subject subject) {
    return new Score.NotComputable(
        ScoreKey.of("learning.d_av", subject),
        METHOD,
        Absence.BELOW_MINIMUM_N,
        Text.of("2 pasang, diperlukan sedikitnya 3", "2 pairs, at least 3 are needed"),
        2);
  }

  static Score.Suppressed withheld(Subject subject) {
    return new Score.Suppressed(
        ScoreKey.of("transfer.confirmed", subject), METHOD, SuppressionReason.BELOW_MINIMUM);
  }
}
