package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Figures;
import id.bina.scoring.internal.ScoreSheet;
import java.util.Optional;

/**
 * Two waves under two packs: no difference, and each index in the bands of its own pack.
 *
 * @param before the earlier wave
 * @param after the later wave, under another pack
 */
record RegimeBreak(CitizenCount before, CitizenCount after) {

  void write(ScoreSheet sheet) {
    sheet.absent(
        CitizenMeasures.CHANGE,
        after.cell(),
        Absence.NO_COMPARISON,
        Text.of(
            "dua paket aturan tidak diperbandingkan: "
                + wave(before, "id")
                + "; "
                + wave(after, "id")
                + "; deret terputus, tiap nilai menurut tabel mutunya sendiri",
            "two regulation packs are not compared: "
                + wave(before, "en")
                + "; "
                + wave(after, "en")
                + "; the series breaks, each value is banded by its own table"),
        Math.min(before.valid().forms(), after.valid().forms()));
  }

  private static String wave(CitizenCount count, String language) {
    Optional<Rational> points =
        count
            .index()
            .asOptional()
            .filter(index -> index.n() >= count.setting().policy().minimumToCompute())
            .map(index -> index.value().times(count.rules().factor()));
    String none = language.equals("id") ? "tidak dapat dihitung" : "not computable";
    return count.form().occasion().words().in(language)
        + " "
        + points.map(value -> banded(count.rules(), value, language)).orElse(none)
        + " ("
        + count.rules().packName()
        + ")";
  }

  private static String banded(IndexRules rules, Rational value, String language) {
    return Figures.exact(rules.bands().rounded(value), language)
        + " "
        + rules.bands().band(value).code();
  }
}
