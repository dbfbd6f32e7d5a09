package id.bina.examples.spark;

import id.bina.core.dossier.Imported;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.io.scan.CaseMapping;
import id.bina.scoring.tally.TallyBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * Counts the feedback file of the measuring rig on Spark, and writes the rig's table of trainings.
 *
 * <p>Arguments: what to read, ending in {@code .csv} or {@code .parquet}; the file to write; and if
 * it is not {@code spark-submit} that starts the program, the master, such as {@code local[2]}.
 */
public final class CountFeedback {
  private static final int ITEMS = 12;

  private CountFeedback() {}

  /**
   * Counts and writes.
   *
   * @param args input, output and perhaps the master
   * @throws IOException if the table cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      throw new IllegalArgumentException(
          "arguments must be input, output and perhaps a master, were " + List.of(args));
    }
    SparkSession.Builder builder =
        SparkSession.builder().appName("bina").config("spark.ui.enabled", "false");
    if (args.length == 3) {
      builder.master(args[2]);
    }
    try (SparkSession spark = builder.getOrCreate()) {
      TrainingTable table = new TrainingTable(items());
      SparkTallies tallies = SparkTallies.of(spark, table.plan(), mapping());
      Imported<TallyBook> counted =
          args[0].endsWith(".parquet") ? tallies.parquet(args[0]) : tallies.csv(args[0]);
      counted.problems().forEach(problem -> System.err.println(problem.sentence("en")));
      TallyBook book = counted.orThrow();
      System.out.println(book + ", " + book.toBytes().length + " bytes");
      Files.writeString(Path.of(args[1]), table.text(book));
    }
  }

  private static List<ColumnKey> items() {
    List<ColumnKey> items = new ArrayList<>();
    for (int item = 1; item <= ITEMS; item++) {
      items.add(ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "Q" + item));
    }
    return items;
  }

  private static CaseMapping mapping() {
    Scale scale = Scale.of("setuju-4", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            items().stream().map(item -> RatingColumn.of(item, scale)).toList(),
            List.of(),
            List.of(Strata.TRAINING));
    CaseMapping.Builder mapping =
        CaseMapping.builder().layout(layout).putStrata(Strata.TRAINING, "training_id");
    for (int item = 1; item <= ITEMS; item++) {
      mapping.addRatings("q" + item);
    }
    return mapping.build();
  }
}
