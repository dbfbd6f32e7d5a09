package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.io.pair.ItemPair;
import id.bina.io.pair.PairFiles;
import id.bina.io.pair.PairScan;
import id.bina.io.pair.SpillPolicy;
import id.bina.io.scan.CaseFile;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.CaseMapping;
import id.bina.io.scan.MappedNumber;
import id.bina.scoring.stat.PairedChange;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.JointCountsSpec;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.PairTableSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before and after in two files: the same tallies and statistics as joined in memory. */
class PairedFilesTest {
  private static final Scale FOUR = Scale.of("setuju-4", 1, 4, Better.HIGHER);
  private static final int PEOPLE = 30_000;

  @TempDir private Path folder;

  private static ColumnKey key(Occasion occasion, String item) {
    return ColumnKey.of("uji/1", Source.PARTICIPANT, occasion, item);
  }

  private static CaseLayout layout(Occasion... occasions) {
    return new CaseLayout(
        CaseUnit.PARTICIPATION,
        Stream.of(occasions).map(each -> RatingColumn.of(key(each, "sikap"), FOUR)).toList(),
        Stream.of(occasions).map(each -> NumberColumn.of(key(each, "nilai"), 1)).toList(),
        List.of("training"));
  }

  /** Everybody has a rating and points; one in 9 came before only, one in 11 after only. */
  private static boolean came(int who, Occasion occasion) {
    return occasion.equals(Occasion.PRE) ? who % 11 != 0 : who % 9 != 0;
  }

  private static int sikap(int who, Occasion occasion) {
    return 1 + (who * 7 + (occasion.equals(Occasion.PRE) ? 0 : 5)) % 4;
  }

  private static int points(int who, Occasion occasion) {
    return 400 + who * 13 % 400 + (occasion.equals(Occasion.PRE) ? 0 : who * 5 % 90);
  }

  private CaseFiles files(String name, Occasion occasion, int step) throws IOException {
    StringBuilder rows = new StringBuilder("peserta,pelatihan,sikap,nilai\n");
    for (int i = 0; i < PEOPLE; i++) {
      int who = (int) ((long) i * step % PEOPLE);
      if (came(who, occasion)) {
        rows.append("P-").append(who).append(",TR-").append(who % 3).append(',');
        rows.append(who % 13 == 0 ? "" : String.valueOf(sikap(who, occasion))).append(',');
        rows.append(BigDecimal.valueOf(points(who, occasion), 1)).append('\n');
      }
    }
    Path path = Files.writeString(folder.resolve(name), rows);
    CaseMapping mapping =
        CaseMapping.builder()
            .layout(layout(occasion))
            .addRatings("sikap")
            .addNumbers(MappedNumber.of("nilai"))
            .putStrata("training", "pelatihan")
            .key("peserta")
            .build();
    return CaseFiles.of(mapping, CaseFile.of(path));
  }

  private static MemoryCases inMemory() {
    MemoryCases.Builder cases = MemoryCases.builder(layout(Occasion.PRE, Occasion.POST));
    for (int who = 0; who < PEOPLE; who++) {
      if (came(who, Occasion.PRE) || came(who, Occasion.POST)) {
        cases.row("P-" + who).stratum("training", "TR-" + who % 3);
        for (Occasion occasion : List.of(Occasion.PRE, Occasion.POST)) {
          if (came(who, occasion)) {
            cases.number(key(occasion, "nilai"), BigDecimal.valueOf(points(who, occasion), 1));
            if (who % 13 == 0) {
              cases.missing(key(occasion, "sikap"), Missing.BLANK);
            } else {
              cases.rating(key(occasion, "sikap"), sikap(who, occasion));
            }
          }
        }
      }
    }
    return cases.build();
  }

  @Test
  void talliesAndStatisticsAreThoseOfRowsJoinedInMemory() throws IOException {
    PairFiles pairs =
        PairFiles.of(files("pre.csv", Occasion.PRE, 1), files("post.csv", Occasion.POST, 7919));
    List<ItemPair> items = pairs.items();
    Grouping all = Grouping.of(CaseUnit.PARTICIPATION);
    Grouping byTraining = Grouping.of(CaseUnit.PARTICIPATION, "training");
    PairTableSpec sikap =
        new PairTableSpec(items.get(0).first(), items.get(0).second(), byTraining);
    PairTableSpec nilai = new PairTableSpec(items.get(1).first(), items.get(1).second(), all);
    MomentsSpec moments = new MomentsSpec(nilai.columns(), all);
    TallyPlan plan =
        TallyPlan.of(sikap, nilai, moments, new JointCountsSpec(sikap.columns(), byTraining));
    byte[] expected = inMemory().collect(TallyBook.collector(plan)).toBytes();

    PairScan<TallyBook> scan = pairs.scan(TallyBook.collector(plan));
    PairScan<TallyBook> spilled =
        pairs.with(SpillPolicy.ofMebibytes(1)).withThreads(2).scan(TallyBook.collector(plan));

    assertArrayEquals(expected, scan.orThrow().toBytes());
    assertArrayEquals(expected, spilled.orThrow().toBytes());
    assertEquals(0, scan.spilledBytes());
    assertTrue(spilled.spilledBytes() > 0, "a MiB is too little");
    assertEquals(scan.flow(), spilled.flow());
    TallyBook book = spilled.orThrow();
    Numbers before = column(Occasion.PRE);
    Numbers after = column(Occasion.POST);
    assertEquals(
        PairedChange.of(before, after).table(),
        PairedChange.of(book.pairTable(nilai, GroupKey.all())).table());
    assertEquals(
        PairedT.of(before, after).map(PairedT::toString),
        PairedT.of(book.moments(moments, GroupKey.all()), 0.95).map(PairedT::toString));
  }

  /** One column of all who came at all, with a gap for who did not come on this occasion. */
  private static Numbers column(Occasion occasion) {
    Numbers.Builder column = Numbers.builder();
    for (int who = 0; who < PEOPLE; who++) {
      if (came(who, occasion)) {
        column.add(BigDecimal.valueOf(points(who, occasion), 1));
      } else if (came(who, Occasion.PRE) || came(who, Occasion.POST)) {
        column.missing(Missing.NO_RESPONSE);
      }
    }
    return column.build();
  }
}
