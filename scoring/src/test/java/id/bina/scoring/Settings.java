package id.bina.scoring;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionId;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Level;
import id.bina.core.program.Program;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Absence;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small settings, measures and scores for tests of what is made from scores. */
public final class Settings {
  /** The programme of the tests. */
  public static final Subject PROGRAMME = Subject.of(ProgramId.of("p"));

  /** The method of all test scores. */
  public static final MethodRef METHOD =
      new MethodRef(MethodId.of("test.method"), Text.of("uji", "test"), "1", "made for a test");

  private Settings() {}

  /** A setting of one programme with two trainings, as of 2026-01-15. */
  public static Setting of(Assertion... assertions) {
    return Setting.builder()
        .program(
            Program.builder()
                .id(ProgramId.of("p"))
                .title(Text.of("Program", "Programme"))
                .region(
                    new Region(
                        "Bungo",
                        RegionLevel.KABUPATEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .trainings(List.of(training("TR-01"), training("TR-02")))
                .build())
        .assertions(List.of(assertions))
        .admission(AdmissionSummary.empty())
        .asOf(LocalDate.of(2026, 1, 15))
        .build();
  }

  private static Training training(String id) {
    return Training.builder()
        .id(TrainingId.of(id))
        .title(Text.of("Pelatihan " + id, "Training " + id))
        .form(TrainingForm.PELATIHAN)
        .mode(DeliveryMode.TATAP_MUKA)
        .held(new Span(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 5)))
        .jp(new BigDecimal("20"))
        .build();
  }

  /** The subject of one training. */
  public static Subject training(int number) {
    return Subject.of(TrainingId.of("TR-0" + number));
  }

  /** A statement about the programme. */
  public static Assertion said(String id, AssertionKind kind, String words, String... about) {
    return new Assertion(
        AssertionId.of(id),
        Text.of(words),
        kind,
        PROGRAMME,
        List.of(about).stream().map(MeasureId::of).toList(),
        "dokumen");
  }

  /** A measure in a unit. */
  public static Measure measure(String id, String unit) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of("ukuran " + id, "measure " + id))
        .unit(unit)
        .better(Better.NONE)
        .level(Level.BEHAVIOUR)
        .build();
  }

  /** A measured score of the whole of a subject. */
  public static Score.Measured score(
      String measure, Subject subject, double value, double lower, double upper, Counts counts) {
    return Score.Measured.builder()
        .key(new ScoreKey(MeasureId.of(measure), Cell.of(subject)))
        .method(METHOD)
        .value(value)
        .interval(Interval.of(lower, upper, 0.95, "test"))
        .counts(counts)
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY))
        .build();
  }

  /** A score that could not be computed. */
  public static Score absent(String measure, Subject subject, String why) {
    return new Score.NotComputable(
        new ScoreKey(MeasureId.of(measure), Cell.of(subject)),
        METHOD,
        Absence.NO_DATA,
        Text.of(why, why),
        0);
  }
}
