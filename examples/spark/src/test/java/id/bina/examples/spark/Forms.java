package id.bina.examples.spark;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.io.scan.CaseMapping;
import id.bina.io.scan.MappedNumber;
import id.bina.io.table.DecimalSign;
import id.bina.io.table.TableOptions;
import id.bina.scoring.tally.CaseTableSpec;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.PairTableSpec;
import id.bina.scoring.tally.RowTallySpec;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.ValueCountsSpec;
import java.util.List;

/** A form of three ratings and a number, and everything that can be counted of it. */
final class Forms {
  static final Scale AGREEMENT =
      Scale.of(
          "setuju-4",
          1,
          Better.HIGHER,
          "Sangat Tidak Setuju",
          "Tidak Setuju",
          "Setuju",
          "Sangat Setuju");

  static final List<ColumnKey> ITEMS = List.of(item("R1"), item("R2"), item("R3"));
  static final ColumnKey MINUTES = item("menit");

  static final CaseLayout LAYOUT =
      new CaseLayout(
          CaseUnit.PARTICIPATION,
          ITEMS.stream().map(item -> RatingColumn.of(item, AGREEMENT)).toList(),
          List.of(NumberColumn.of(MINUTES, 1)),
          List.of(Strata.TRAINING, "kanal", "tahun"));

  static final CaseMapping MAPPING =
      CaseMapping.builder()
          .layout(LAYOUT)
          .addRatings("q1", "q2", "q3")
          .addNumbers(MappedNumber.of("menit"))
          .putStrata(Strata.TRAINING, "pelatihan")
          .putStrata("kanal", "kanal")
          .putValues("tahun", "2025")
          .key("id")
          .build();

  static final TableOptions OPTIONS =
      TableOptions.builder()
          .separator(',')
          .decimal(DecimalSign.POINT)
          .missingWords(List.of("tidak ada", "-"))
          .build();

  static final String HEADER = "id,pelatihan,kanal,q1,q2,q3,menit,komentar";

  static final Grouping BY_TRAINING = Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING);

  /** Tallies of fixed size, of distinct values, and of cases. */
  static final TallyPlan PLAN =
      TallyPlan.of(
          new ItemCountsSpec(ITEMS.get(0), BY_TRAINING),
          new ItemCountsSpec(
              ITEMS.get(1), Grouping.of(CaseUnit.PARTICIPATION, "kanal", Strata.TRAINING)),
          new RowTallySpec(ITEMS, Grouping.of(CaseUnit.PARTICIPATION, "tahun")),
          new MomentsSpec(ITEMS, Grouping.of(CaseUnit.PARTICIPATION)),
          new PairTableSpec(ITEMS.get(0), ITEMS.get(2), BY_TRAINING),
          new ValueCountsSpec(MINUTES, BY_TRAINING),
          new CaseTableSpec(List.of(ITEMS.get(0), MINUTES), BY_TRAINING));

  private Forms() {}

  private static ColumnKey item(String id) {
    return ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, id);
  }
}
