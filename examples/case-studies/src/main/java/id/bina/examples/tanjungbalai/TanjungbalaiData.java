package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Draws;
import id.bina.examples.generate.StudyFolder;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The evidence of the Tanjungbalai study, drawn from a fixed seed.
 *
 * <p>{@code TanjungbalaiData.standard().files()} is every CSV file of the folder that is embedded
 * as {@code tanjungbalai/}; {@code program.json} beside them is written by hand. The same seed
 * gives the same bytes on every machine. What is planted stands in the tests, where no evaluation
 * reads it. All people, answers, visits and complaints are invented. Immutable and thread-safe.
 */
public final class TanjungbalaiData {

  private static final long SEED = 20241104L;

  private final List<Nominee> nominees;

  private TanjungbalaiData(List<Nominee> nominees) {
    this.nominees = nominees;
  }

  /** {@return the study with the seed whose files are embedded} */
  public static TanjungbalaiData standard() {
    return new TanjungbalaiData(Nominees.of(draws("nominees")));
  }

  private static Draws draws(String purpose) {
    return Draws.of(SEED, purpose);
  }

  /** {@return the content of each file by its name, in the order of the names} */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    RosterFiles.add(files, nominees, draws("roster"));
    SatisfactionFiles.add(files, draws("satisfaction"));
    QueueFiles.add(files, draws("queues"));
    ComplaintFiles.add(files, draws("complaints"));
    files.put("reaction.csv", ReactionFile.of(nominees, draws("reaction")));
    files.put("observations.csv", ObservationFile.of(draws("observations")));
    files.put("interviews.csv", InterviewFile.of(nominees));
    files.put("voices.csv", VoiceFile.of(draws("voices")));
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
    return "TanjungbalaiData[seed=" + SEED + ", nominees=" + nominees.size() + "]";
  }
}
