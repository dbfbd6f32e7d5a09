package id.bina.scoring.learning;

import id.bina.core.Text;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.scoring.stat.PairedChange;
import id.bina.scoring.stat.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The means of the two tests of those who took both, as a slope. */
final class TestExhibit {
  private static final int DECIMALS = 2;

  private TestExhibit() {}

  /** The slope, or empty if a mean cannot be computed. */
  static Optional<Exhibit> of(PairedChange change) {
    Optional<Sample> before = change.before().asOptional();
    Optional<Sample> after = change.after().asOptional();
    return before.flatMap(from -> after.map(to -> of(from, to, change.n())));
  }

  private static Exhibit of(Sample before, Sample after, long pairs) {
    return new Exhibit(
        ExhibitKind.SLOPES,
        Text.of("skor tes sebelum dan sesudah", "test scores before and after"),
        List.of(Text.of("sebelum", "before"), Text.of("sesudah", "after")),
        List.of(
            new ExhibitRow(
                Text.of("rata-rata", "mean"),
                List.of(cell(before.mean()), cell(after.mean())),
                OptionalLong.of(pairs))));
  }

  private static ExhibitCell cell(double mean) {
    return ExhibitCell.of(new BigDecimal(mean).setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
