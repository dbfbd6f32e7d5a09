package id.bina.scoring.disclosure;

import id.bina.core.Text;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.program.ProgramId;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Heading;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Provenance;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Small evaluations of shares, made by hand: so many of so many, for a cell. */
final class Small {
  static final String APPLIED = "transfer.applied";
  static final Subject ALL = Settings.PROGRAMME;

  private Small() {}

  static Subject training(int number) {
    return Subject.of(TrainingId.of("T-" + number));
  }

  /** So many of so many, in all of a subject. */
  static Score.Measured share(Subject subject, long part, long all) {
    return share(APPLIED, Cell.of(subject), part, all);
  }

  /** So many of so many, in one work unit. */
  static Score.Measured inUnit(Subject subject, String unit, long part, long all) {
    return share(APPLIED, Cell.of(subject).with(Strata.UNIT, unit), part, all);
  }

  static Score.Measured share(String measure, Cell cell, long part, long all) {
    return Score.Measured.builder()
        .key(new ScoreKey(MeasureId.of(measure), cell))
        .method(Settings.METHOD)
        .value((double) part / all)
        .counts(Counts.of(all))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY))
        .build();
  }

  static Measure measure(String id) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of("bagian", "share"))
        .unit("share")
        .lowest(BigDecimal.ZERO)
        .highest(BigDecimal.ONE)
        .better(Better.HIGHER)
        .level(Level.BEHAVIOUR)
        .build();
  }

  static EvaluationBody.Builder body(Score... scores) {
    TreeSet<String> ids = new TreeSet<>();
    Stream.of(scores).forEach(score -> ids.add(score.key().measure().value()));
    return EvaluationBody.builder()
        .heading(new Heading(ProgramId.of("p"), Text.of("Program"), "Bungo", Optional.empty()))
        .measures(ids.stream().map(Small::measure).toList())
        .scores(List.of(scores));
  }

  static Evaluation evaluation(String dossier, EvaluationBody body) {
    return new Evaluation(new Provenance("bina", "plan", dossier, LocalDate.of(2026, 1, 15)), body);
  }

  static Evaluation evaluation(Score... scores) {
    return evaluation("h", body(scores).build());
  }
}
