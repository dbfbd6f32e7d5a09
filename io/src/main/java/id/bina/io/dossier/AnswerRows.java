package id.bina.io.dossier;

import id.bina.core.evidence.Completion;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.people.Respondent;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of answers to one instrument, one row a respondent. */
final class AnswerRows implements RowReader {
  private final AnswerColumns columns;
  private final AnswerCells cells;

  /**
   * Rows of answers.
   *
   * @param file the file and its columns
   * @param columns which column is which item
   * @param instrument the instrument, with every item that has a column
   */
  AnswerRows(DescribedFile file, AnswerColumns columns, Instrument instrument) {
    this.columns = columns;
    this.cells = new AnswerCells(file, columns, instrument);
  }

  @Override
  public Set<String> required() {
    return Set.of("source", "occasion");
  }

  @Override
  public Set<String> optional() {
    return Set.of(
        "id",
        "participant",
        "about",
        "token",
        "training",
        "subject",
        "submitted",
        "started",
        "duration",
        "completed");
  }

  @Override
  public void read(Fields row, Collected into) {
    Optional<Respondent> respondent = row.respondent();
    Optional<Subject> subject = row.subject();
    var occasion = row.required("occasion", Codes.lowerCase(Occasion::of));
    Optional<LocalDateTime> submitted = row.optionalTime("submitted");
    Optional<Duration> duration = duration(row, submitted);
    List<ItemAnswer> answers = cells.answers(row, submitted);
    Completion completion = completion(row, submitted, answers);
    row.build(
            () ->
                SurveyResponse.builder()
                    .id(EvidenceId.of(row.id()))
                    .instrument(columns.instrument())
                    .subject(subject.orElseThrow())
                    .occasion(occasion.orElseThrow())
                    .respondent(respondent.orElseThrow())
                    .submitted(submitted)
                    .duration(duration)
                    .completion(completion)
                    .answers(answers)
                    .tags(row.tags())
                    .build())
        .ifPresent(built -> into.responses.add(built, row.place()));
  }

  private static Optional<Duration> duration(Fields row, Optional<LocalDateTime> submitted) {
    Optional<Duration> stated = row.optional("duration", Times::duration);
    if (stated.isPresent()) {
      return stated;
    }
    return row.optionalTime("started")
        .flatMap(from -> submitted.map(to -> Duration.between(from, to)));
  }

  private static Completion completion(
      Fields row, Optional<LocalDateTime> submitted, List<ItemAnswer> answers) {
    Optional<Completion> stated = row.optional("completed", AnswerRows::completed);
    if (stated.isPresent()) {
      return stated.get();
    }
    boolean sent = submitted.isPresent() || !row.isGiven("submitted");
    boolean said = answers.stream().map(ItemAnswer::answer).anyMatch(Answer::isAnswered);
    return sent && said ? Completion.COMPLETE : Completion.PARTIAL;
  }

  private static Completion completed(String words) {
    return switch (Enums.parse(YesNo.class, words)) {
      case YES, YA -> Completion.COMPLETE;
      case NO, TIDAK -> Completion.PARTIAL;
    };
  }

  /** How a file says whether a form was filled to the end. */
  private enum YesNo {
    YES,
    YA,
    NO,
    TIDAK
  }
}
