package id.bina.examples.jambi;

import id.bina.examples.generate.StudyFolder;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The evidence of the Jambi study, drawn from a fixed seed.
 *
 * <p>{@code JambiData.standard().files()} is every CSV file of the folder that is embedded as
 * {@code jambi/}; {@code program.json} beside them is written by hand. The same seed gives the same
 * bytes on every machine. What is planted stands in the tests, where no evaluation reads it. All
 * people, answers, offices compared and prices are invented. Immutable and thread-safe.
 */
public final class JambiData {

  private static final long SEED = 20250602L;

  private final Nominees nominees;

  private JambiData(Nominees nominees) {
    this.nominees = nominees;
  }

  /** {@return the study with the seed whose files are embedded} */
  public static JambiData standard() {
    return new JambiData(Nominees.of(SEED));
  }

  /** {@return the content of each file by its name, in the order of the names} */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    RosterFiles.add(files, nominees);
    files.put("reaction.csv", ReactionFile.of(nominees));
    files.put("interviews.csv", Interviews.of(nominees));
    files.put("observations.csv", ObservationFile.of(nominees));
    files.put("task-log.csv", TaskLogFile.of(nominees));
    files.put("then-now.csv", ThenNowFile.of(nominees));
    files.put("citizens.csv", CitizenFile.of(nominees));
    files.put("voices.csv", RecordFiles.voices());
    files.put("indicators.csv", RecordFiles.indicators());
    files.put("events.csv", RecordFiles.events());
    files.put("costs.csv", RecordFiles.costs());
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
    return "JambiData[seed=" + SEED + ", nominees=" + nominees.all().size() + "]";
  }
}
