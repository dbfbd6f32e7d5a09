package id.bina.scoring.transfer;

import id.bina.core.Text;
import id.bina.core.dossier.CoderCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Figures;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Kappa;
import java.util.List;

/** Writes down how far two coders agree on each code: kappa with agreement and prevalence. */
final class CoderScores {
  private final Setting setting;
  private final ScoreSheet sheet;

  CoderScores(Setting setting, ScoreSheet sheet) {
    this.setting = setting;
    this.sheet = sheet;
  }

  void write() {
    for (CoderCount count : setting.coders()) {
      Cell cell = Cell.of(Subject.of(setting.program().id())).with(Observed.CODE, count.code());
      kappa(count)
          .match(
              kappa -> {
                sheet.add(score(kappa, cell));
                return true;
              },
              none -> {
                sheet.absent(
                    ObservedMeasures.KAPPA, cell, none.reason(), why(count), passages(count));
                return false;
              });
    }
  }

  private Outcome<Kappa> kappa(CoderCount count) {
    return Kappa.of(
        List.of(
            List.of(count.both(), count.firstOnly()), List.of(count.secondOnly(), count.neither())),
        1 - setting.policy().alpha());
  }

  private static long passages(CoderCount count) {
    return count.both() + count.firstOnly() + count.secondOnly() + count.neither();
  }

  private static Text why(CoderCount count) {
    long passages = passages(count);
    return passages == 0
        ? Text.of("tidak ada kutipan yang dikode dua orang", "no passage was coded by two")
        : Text.of(
            "kedua pengode menjawab sama untuk semua " + passages + " kutipan",
            "both coders answered alike for all " + passages + " passages");
  }

  private Score score(Kappa kappa, Cell cell) {
    Score.Measured.Builder score =
        sheet
            .measured(ObservedMeasures.KAPPA, cell)
            .value(kappa.value())
            .counts(Counts.of(kappa.n()))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.STORY))
            .notes(List.of(beside(kappa)));
    kappa.interval().asOptional().ifPresent(score::interval);
    return score.build();
  }

  /** Kappa alone misleads on a rare code. */
  private static Text beside(Kappa kappa) {
    return Text.of(
        "sepakat pada "
            + share(kappa.agreement(), "id")
            + " kutipan; kode ini ada pada "
            + share(kappa.prevalence(0), "id"),
        "alike on "
            + share(kappa.agreement(), "en")
            + " of the passages; the code stands at "
            + share(kappa.prevalence(0), "en"));
  }

  private static String share(double value, String language) {
    return Figures.text(value, Units.SHARE, language);
  }
}
