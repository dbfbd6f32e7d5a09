package id.bina.examples.provinsi;

import id.bina.examples.generate.StudyFolder;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The evidence of the Provinsi Jambi study, drawn from a fixed seed.
 *
 * <p>{@code ProvinsiData.standard().files()} is every CSV file of the folder that is embedded as
 * {@code provinsi/}; {@code program.json} beside them is written by hand. The same seed gives the
 * same bytes on every machine. What is planted stands in the tests, where no evaluation reads it.
 * All people, levels and words are invented. Immutable and thread-safe.
 */
public final class ProvinsiData {

  private static final long SEED = 20260120L;

  private final Staff staff;

  private ProvinsiData(Staff staff) {
    this.staff = staff;
  }

  /** {@return the study with the seed whose files are embedded} */
  public static ProvinsiData standard() {
    return new ProvinsiData(Staff.of(SEED));
  }

  /** {@return the content of each file by its name, in the order of the names} */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("participants.csv", staff.file());
    files.put("competency-levels.csv", LevelFile.of(staff));
    files.put("appraisals.csv", AppraisalFile.of(staff));
    files.put("indicators.csv", ReadingFile.of());
    files.put("learning-hours.csv", HoursFile.of(staff));
    files.put("voices.csv", ForumFile.of(staff.draws("forum")));
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
    return "ProvinsiData[seed=" + SEED + ", staff=" + staff.people().size() + "]";
  }
}
