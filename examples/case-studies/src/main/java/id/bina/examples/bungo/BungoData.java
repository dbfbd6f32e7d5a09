package id.bina.examples.bungo;

import id.bina.examples.generate.StudyFolder;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The evidence of the Bungo study, drawn from a fixed seed.
 *
 * <p>{@code BungoData.standard().files()} is every CSV file of the folder that is embedded as
 * {@code bungo/}, and those of {@code BungoData.second()} are of {@code bungo-2026/}; {@code
 * program.json} beside them is written by hand. The same seed gives the same bytes on every
 * machine. What is planted stands in the tests, where no evaluation reads it. All people, answers,
 * names and prices are invented. Immutable and thread-safe.
 */
public final class BungoData {

  private final Cohort cohort;

  private BungoData(Cohort cohort) {
    this.cohort = cohort;
  }

  /** {@return the first round, with the seed whose files are embedded} */
  public static BungoData standard() {
    return new BungoData(Cohort.of(Planted.FIRST));
  }

  /** {@return the second round a year later, with a seed of its own} */
  public static BungoData second() {
    return new BungoData(Cohort.of(Planted.SECOND));
  }

  /** {@return the content of each file by its name, in the order of the names} */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    RosterFiles.add(files, cohort);
    SurveyFiles.add(files, cohort);
    files.put("tests.csv", TestFile.of(cohort));
    if (cohort.round().equals(Planted.SECOND)) {
      SatisfactionFiles.add(files, cohort);
    } else {
      addFirst(files);
    }
    return Collections.unmodifiableSortedMap(files);
  }

  /** What was kept in the first round only. */
  private void addFirst(SortedMap<String, String> files) {
    files.put("learning-hours.csv", LearningHoursFile.of(cohort));
    files.put("interviews.csv", Interviews.of(cohort));
    files.put("voices.csv", VoiceFile.of());
    files.put("costs.csv", RecordFiles.costs());
    files.put("peer-costs.csv", RecordFiles.peerCosts());
    files.put("events.csv", RecordFiles.events());
  }

  /**
   * Writes the files of the first round anew, after a change of this package. Those of the second
   * are written by {@link BungoLedger}, with its ledger.
   *
   * @param arguments the folder
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    StudyFolder.write(standard().files(), arguments);
  }

  @Override
  public String toString() {
    return "BungoData[seed="
        + cohort.round().seed()
        + ", participants="
        + cohort.alumni().size()
        + "]";
  }
}
