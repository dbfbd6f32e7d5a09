package id.bina.scoring.offence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.linear.RealMatrix;
import tools.jackson.databind.json.JsonMapper;

/** Breaks rules on purpose: scoring reaches for a format, a library's type, a clock and more. */
public final class KnowsAFormat {

  static final ArrayList<String> SEEN = new ArrayList<>();

  @SuppressWarnings("NonFinalStaticField")
  static int count;

  private KnowsAFormat() {}

  public static String written(String words) {
    return JsonMapper.shared().writeValueAsString(words);
  }

  public static List<RealMatrix> matrices() {
    return List.of();
  }

  public static double intrinsic(double value) {
    return Math.exp(value);
  }

  public static double strict(double value) {
    return StrictMath.exp(value) + Math.sqrt(value);
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone")
  public static LocalDate today() {
    return LocalDate.now();
  }

  public static Set<String> shuffled(Set<String> words) {
    return Set.copyOf(words);
  }

  public static Set<String> ordered(Set<String> words) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(words));
  }

  public static Random unseeded() {
    return new Random();
  }

  public static Random seeded() {
    return new Random(7);
  }
}
