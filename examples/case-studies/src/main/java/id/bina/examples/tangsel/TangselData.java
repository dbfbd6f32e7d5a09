package id.bina.examples.tangsel;

import id.bina.examples.generate.StudyFolder;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The evidence of the Tangerang Selatan study, drawn from a fixed seed.
 *
 * <p>{@code TangselData.standard().files()} is every CSV file of the folder that is embedded as
 * {@code tangsel/}; {@code program.json} beside them is written by hand. The same seed gives the
 * same bytes on every machine. What is planted stands in the tests, where no evaluation reads it.
 * All people, answers, health centres and prices are invented. Immutable and thread-safe.
 */
public final class TangselData {

  private static final long SEED = 20250414L;

  private final Nominees nominees;

  private TangselData(Nominees nominees) {
    this.nominees = nominees;
  }

  /** {@return the study with the seed whose files are embedded} */
  public static TangselData standard() {
    return new TangselData(Nominees.of(SEED));
  }

  /** {@return the content of each file by its name, in the order of the names} */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    RosterFiles.add(files, nominees);
    files.put("costs.csv", CostFile.of());
    files.put("indicators.csv", IndexFile.of(nominees.draws("index")));
    files.put("observations.csv", RegisterFile.of(nominees));
    files.put("reaction.csv", ReactionFile.of(nominees));
    files.put("readiness.csv", ReadinessFile.of(nominees));
    files.put("sessions.csv", SessionFile.of(nominees));
    files.put("tests.csv", TestFile.of(nominees));
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
    return "TangselData[seed=" + SEED + ", nominees=" + nominees.all().size() + "]";
  }
}
