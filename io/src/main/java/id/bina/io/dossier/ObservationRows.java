package id.bina.io.dossier;

import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.people.RespondentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of observations by one instrument, one row a rater, target and occasion. */
final class ObservationRows implements RowReader {
  private final AnswerColumns columns;
  private final AnswerCells cells;

  /**
   * Rows of observations.
   *
   * @param file the file and its columns
   * @param columns which column is which item
   * @param instrument the instrument, with every item that has a column
   */
  ObservationRows(DescribedFile file, AnswerColumns columns, Instrument instrument) {
    this.columns = columns;
    this.cells = new AnswerCells(file, columns, instrument);
  }

  @Override
  public Set<String> required() {
    return Set.of("rater", "target", "occasion");
  }

  @Override
  public Set<String> optional() {
    return Set.of("id", "seen", "training", "subject");
  }

  @Override
  public void read(Fields row, Collected into) {
    var rater = row.required("rater", RespondentId::of);
    var target = row.required("target", words -> words);
    var subject = row.subject();
    var occasion = row.required("occasion", Codes.lowerCase(Occasion::of));
    Optional<LocalDate> seen = row.optionalDate("seen");
    List<ItemAnswer> answers = cells.answers(row, seen.map(LocalDate::atStartOfDay));
    row.build(
            () ->
                Observation.builder()
                    .id(EvidenceId.of(row.id()))
                    .instrument(columns.instrument())
                    .subject(subject.orElseThrow())
                    .occasion(occasion.orElseThrow())
                    .rater(rater.orElseThrow())
                    .target(target.orElseThrow())
                    .seen(seen)
                    .answers(answers)
                    .build())
        .ifPresent(built -> into.observations.add(built, row.place()));
  }
}
