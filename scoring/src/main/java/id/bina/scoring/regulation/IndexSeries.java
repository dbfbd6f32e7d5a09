package id.bina.scoring.regulation;

import id.bina.core.Text;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.ElementIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The index of two waves as a series, with what makes it break: mode, version and pack. */
final class IndexSeries {
  private static final int DECIMALS = 2;

  private IndexSeries() {}

  static Exhibit of(
      CitizenCount before, ElementIndex first, CitizenCount after, ElementIndex second) {
    return new Exhibit(
        ExhibitKind.SERIES,
        Text.of("IKM menurut putaran survei", "Index (IKM) by wave of the survey"),
        List.of(
            Text.of("nilai", "value"),
            Text.of("bawah", "lower"),
            Text.of("atas", "upper"),
            Text.of("cara survei", "mode of asking"),
            Text.of("versi instrumen", "version of the instrument"),
            Text.of("paket aturan", "regulation pack")),
        List.of(row(before, first), row(after, second)));
  }

  private static ExhibitRow row(CitizenCount count, ElementIndex index) {
    IndexRules rules = count.rules();
    Optional<Interval> ends =
        index
            .interval(rules.factor(), rules.lowestIndex(), rules.highestIndex(), count.level())
            .asOptional();
    return new ExhibitRow(
        count.form().occasion().words(),
        List.of(
            ExhibitCell.of(rules.bands().rounded(index.value().times(rules.factor()))),
            end(ends.map(Interval::lower)),
            end(ends.map(Interval::upper)),
            ExhibitCell.of(mode(count)),
            ExhibitCell.of(Text.of(count.form().instrument().ref().toString())),
            ExhibitCell.of(Text.of(rules.packName()))),
        OptionalLong.of(index.n()));
  }

  private static Text mode(CitizenCount count) {
    return count
        .fieldwork()
        .map(Fieldwork::mode)
        .map(SurveyMode::words)
        .orElseGet(() -> Text.of("tidak dicatat", "not recorded"));
  }

  private static ExhibitCell end(Optional<Double> end) {
    return end.map(value -> new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP))
        .map(ExhibitCell::of)
        .orElseGet(() -> ExhibitCell.of(Text.of("-", "-")));
  }
}
