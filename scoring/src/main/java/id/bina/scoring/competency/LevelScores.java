package id.bina.scoring.competency;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Exhibit;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.ScoreSheet.Facts;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.Optional;

/** Writes down how far one group stood below the standard in one round. */
final class LevelScores {
  private static final Quality QUALITY = Quality.of(Design.POST_ONLY);

  private final Setting setting;
  private final ScoreSheet sheet;

  LevelScores(Setting setting, ScoreSheet sheet) {
    this.setting = setting;
    this.sheet = sheet;
  }

  /** The share below and the mean gap; the exhibit, if there is one, goes with the share. */
  void write(Cell cell, AreaRound level, Optional<Exhibit> series) {
    List<Text> notes = List.of(named(level));
    ScoreSheet shares = new ScoreSheet(sheet.method());
    shares.share(
        CompetencyMeasures.BELOW,
        cell,
        level.below(),
        level.people(),
        new Facts(
            1 - setting.policy().alpha(),
            Basis.DISTINCT_VALUES,
            QUALITY,
            Optional.of(Counts.of(level.people())),
            notes));
    for (Score share : shares.scores()) {
      sheet.add(
          share.measured().<Score>map(m -> m.toBuilder().exhibit(series).build()).orElse(share));
    }
    if (level.people() > 0) {
      sheet.add(mean(cell, level, notes));
    }
  }

  private Score mean(Cell cell, AreaRound level, List<Text> notes) {
    double mean = level.mean();
    return sheet
        .measured(CompetencyMeasures.MEAN_GAP, cell)
        .value(mean)
        .interval(interval(level))
        .counts(Counts.of(level.people()))
        .basis(Basis.DISTINCT_VALUES)
        .quality(QUALITY)
        .notes(notes)
        .explanation(
            new Explanation(
                new ScoreKey(CompetencyMeasures.MEAN_GAP.id(), cell),
                sheet.method(),
                List.of(
                    Input.of(Text.of("orang", "people"), Figures.words(level.people())),
                    Input.of(
                        Text.of("yang di bawah standar", "below the standard"),
                        Figures.words(level.below()))),
                List.of(
                    Step.of(
                        Text.of(
                            "rata-rata standar dikurangi tingkat, sekurangnya 0",
                            "mean of standard minus level, at least 0"),
                        Figures.words(mean, CompetencyMeasures.LEVELS)))))
        .build();
  }

  /** By t from as many as the policy asks for; a gap has no end below 0. */
  private Optional<Interval> interval(AreaRound level) {
    if (level.people() < setting.policy().casesForT()) {
      return Optional.empty();
    }
    Moments moments = Moments.of(level.gaps().numbers().named("gap"));
    return OneSampleT.of(moments, 0, 1 - setting.policy().alpha())
        .asOptional()
        .map(OneSampleT::interval)
        .map(i -> Interval.of(Math.max(0, i.lower()), i.upper(), i.level(), i.method()));
  }

  private static Text named(AreaRound level) {
    Text title = level.round().title();
    return Text.of("putaran: " + title.in("id"), "round: " + title.in("en"));
  }
}
