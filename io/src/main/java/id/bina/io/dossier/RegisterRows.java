package id.bina.io.dossier;

import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.RoundId;
import id.bina.io.internal.Cells;
import java.util.OptionalLong;
import java.util.Set;

/** Rows of registers that an office keeps: levels of competency, appraisals, indicators. */
final class RegisterRows {
  private static final int MOST_DIGITS = 9;

  private RegisterRows() {}

  private static Integer whole(String words) {
    if (words.length() > MOST_DIGITS || !Cells.isWholeNumber(words)) {
      throw new IllegalArgumentException(
          "a whole number of at most 9 digits must stand here, was '" + words + "'");
    }
    return Integer.valueOf(words);
  }

  /** One row a person, area and round. */
  static final class CompetencyLevels implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("participant", "competency", "round", "standard", "level");
    }

    @Override
    public Set<String> optional() {
      return Set.of("id");
    }

    @Override
    public void read(Fields row, Collected into) {
      var participant = row.required("participant", ParticipantId::of);
      var competency = row.required("competency", CompetencyId::of);
      var round = row.required("round", RoundId::of);
      var standard = row.required("standard", RegisterRows::whole);
      var level = row.required("level", RegisterRows::whole);
      row.build(
              () ->
                  CompetencyLevel.builder()
                      .id(EvidenceId.of(row.id()))
                      .participant(participant.orElseThrow())
                      .competency(competency.orElseThrow())
                      .round(round.orElseThrow())
                      .standard(standard.orElseThrow())
                      .level(level.orElseThrow())
                      .build())
          .ifPresent(built -> into.competencyLevels.add(built, row.place()));
    }
  }

  /** One row a person and round. */
  static final class Appraisals implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("participant", "round", "predicate");
    }

    @Override
    public Set<String> optional() {
      return Set.of("id", "mark", "results", "conduct");
    }

    @Override
    public void read(Fields row, Collected into) {
      var participant = row.required("participant", ParticipantId::of);
      var round = row.required("round", RoundId::of);
      var predicate = row.required("predicate", words -> words);
      var mark = row.optionalDecimal("mark");
      row.build(
              () ->
                  Appraisal.builder()
                      .id(EvidenceId.of(row.id()))
                      .participant(participant.orElseThrow())
                      .round(round.orElseThrow())
                      .predicate(predicate.orElseThrow())
                      .mark(mark)
                      .results(row.words("results"))
                      .conduct(row.words("conduct"))
                      .build())
          .ifPresent(built -> into.appraisals.add(built, row.place()));
    }
  }

  /** One row a figure. */
  static final class Indicators implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("indicator", "occasion", "value", "source");
    }

    @Override
    public Set<String> optional() {
      return Set.of("id", "of", "mode", "pack", "training", "subject");
    }

    @Override
    public void read(Fields row, Collected into) {
      var indicator = row.required("indicator", words -> words);
      var subject = row.subject();
      var occasion = row.required("occasion", Codes.lowerCase(Occasion::of));
      var value = row.requiredDecimal("value");
      var of = row.optional("of", RegisterRows::whole);
      var mode = row.optional("mode", Codes.lowerCase(SurveyMode::of));
      var source = row.required("source", words -> words);
      row.build(
              () ->
                  IndicatorReading.builder()
                      .id(EvidenceId.of(row.id()))
                      .indicator(indicator.orElseThrow())
                      .subject(subject.orElseThrow())
                      .occasion(occasion.orElseThrow())
                      .value(value.orElseThrow())
                      .of(of.map(OptionalLong::of).orElse(OptionalLong.empty()))
                      .mode(mode)
                      .pack(row.words("pack"))
                      .source(source.orElseThrow())
                      .build())
          .ifPresent(built -> into.readings.add(built, row.place()));
    }
  }
}
