package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Session;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The mean and the share of low answers, facet by facet. */
final class TeachingLevels {
  private final TeachingStudy study;

  TeachingLevels(TeachingStudy study) {
    this.study = study;
  }

  void write(Taught taught) {
    for (Facet facet : study.form().facets()) {
      TeachingLevel level = TeachingLevel.of(study, taught, facet);
      mean(taught, facet, level);
      negative(taught, facet, level);
    }
  }

  private boolean isEnough(Measure measure, Taught taught, TeachingLevel level) {
    TooFew tooFew = new TooFew(study.policy().minimumToDisplay());
    return tooFew.isEnough(
        study.sheet(), measure, study.cell(taught), level.n(), among(taught, level));
  }

  private long among(Taught taught, TeachingLevel level) {
    return Math.max(level.forms(), eligible(taught).orElse(level.forms()));
  }

  private Counts counts(Taught taught, TeachingLevel level) {
    return Counts.of(level.n(), among(taught, level));
  }

  /** Those who came to the sessions with forms; empty if nobody knows of one of them. */
  private OptionalLong eligible(Taught taught) {
    long all = 0;
    for (Session session : taught.in(study.setting())) {
      if (hasForms(session)) {
        Subject subject = Subject.of(session.id());
        Reach reach = Reach.of(study.setting(), study.form().form(), subject);
        if (reach.eligible().isEmpty()) {
          return OptionalLong.empty();
        }
        all += reach.eligible().getAsLong();
      }
    }
    return all == 0 ? OptionalLong.empty() : OptionalLong.of(all);
  }

  private boolean hasForms(Session session) {
    String id = session.id().value();
    return study
            .tallies()
            .rows(study.form().facets().get(0), g -> g.value(CaseColumns.SESSION).equals(id))
            .respondents()
        > 0;
  }

  private void mean(Taught taught, Facet facet, TeachingLevel level) {
    Measure measure = facet.points();
    if (!isEnough(measure, taught, level)) {
      return;
    }
    Score.Measured.Builder score =
        study
            .sheet()
            .measured(measure, study.cell(taught))
            .value(level.pomp())
            .counts(counts(taught, level))
            .basis(Basis.FIXED_TALLY)
            .quality(TeachingStudy.QUALITY)
            .notes(notes(taught, level))
            .explanation(explained(measure, study.cell(taught), level));
    level.pompInterval().ifPresent(score::interval);
    study.sheet().add(score.build());
  }

  private Explanation explained(Measure measure, Cell cell, TeachingLevel level) {
    return study.explained(
        measure,
        cell,
        List.of(
            Input.of(
                Text.of("rata-rata tiap formulir", "mean of the forms' means"),
                Figures.words(level.means().mean(), Units.POINTS)),
            Input.of(Text.of("formulir", "forms"), Figures.words(level.n()))),
        Text.of(
            "100 x (rata-rata - terendah) / (tertinggi - terendah)",
            "100 x (mean - lowest) / (highest - lowest)"),
        Figures.words(level.pomp(), Units.POMP));
  }

  private List<Text> notes(Taught taught, TeachingLevel level) {
    List<Text> notes = new ArrayList<>();
    if (level.isOneToFour()) {
      double x25 = 25 * level.means().mean();
      notes.add(
          Text.of(
              "x25: " + Figures.text(x25, Units.POINTS, "id"),
              "x25: " + Figures.text(x25, Units.POINTS, "en")));
    }
    long straight =
        study
            .tallies()
            .rows(study.form().facets().get(0), g -> taught.covers(g) && !study.isSound(g))
            .respondents();
    if (straight > 0) {
      notes.add(
          Text.of(
              straight + " formulir dari kelas dengan halo: disertakan, tidak diperbandingkan",
              straight + " forms from a class with a halo: kept, and not compared"));
    }
    notes.addAll(sessions(taught));
    return notes;
  }

  private List<Text> sessions(Taught taught) {
    List<Session> all = taught.in(study.setting());
    long silent = all.stream().filter(session -> !hasForms(session)).count();
    List<Text> notes = new ArrayList<>();
    if (silent > 0) {
      notes.add(
          Text.of(
              "sesi tanpa satu pun formulir: " + silent + " dari " + all.size(),
              "sessions without any form: " + silent + " of " + all.size()));
    }
    if (all.size() > taught.classes(study.setting())) {
      notes.add(
          Text.of(
              "diajarkan dalam beberapa sesi satu kelas: dihitung formulir, bukan orang",
              "taught in several sessions of a class: forms are counted, not people"));
    }
    return notes;
  }

  private void negative(Taught taught, Facet facet, TeachingLevel level) {
    if (!level.hasNegatives() || !isEnough(facet.negative(), taught, level)) {
      return;
    }
    study
        .sheet()
        .share(
            facet.negative(),
            study.cell(taught),
            level.low(),
            level.answers(),
            ScoreSheet.Facts.of(study.policy().alpha(), TeachingStudy.QUALITY)
                .with(counts(taught, level)));
  }
}
