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
 * {@code bungo/}; {@code program.json} beside them is written by hand. The same seed gives the same
 * bytes on every machine. What is planted stands in the tests, where no evaluation reads it. All
 * people, answers, names and prices are invented. Immutable and thread-safe.
 */
public final class BungoData {

  private static final long SEED = 20250421L;

  private final Cohort cohort;

  private BungoData(Cohort cohort) {
    this.cohort = cohort;
  }

  /** {@return the study with the seed whose files are embedded} */
  public static BungoData standard() {
    return new BungoData(Cohort.of(SEED));
  }

  /** {@return the content of each file by its name, in the order of the names} */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    RosterFiles.add(files, cohort);
    SurveyFiles.add(files, cohort);
    files.put("tests.csv", TestFile.of(cohort));
    files.put("learning-hours.csv", LearningHoursFile.of(cohort));
    files.put("interviews.csv", Interviews.of(cohort));
    files.put("voices.csv", VoiceFile.of());
    files.put("costs.csv", RecordFiles.costs());
    files.put("peer-costs.csv", RecordFiles.peerCosts());
    files.put("events.csv", RecordFiles.events());
    return Collections.unmodifiableSortedMap(files);
  }

  /**
   * Writes the files anew, after a change of this package.
   *
   * @param arguments the folder
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    StudyFolder.write(standard().files(), arguments);
  }

  @Override
  public String toString() {
    return "BungoData[seed=" + SEED + ", participants=" + cohort.alumni().size() + "]";
  }
}
