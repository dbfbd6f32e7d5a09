package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Certificates of learning hours (JP, jam pelajaran) as people claimed them: the training itself,
 * shorter courses, three of the year before, and six that were claimed a second time.
 */
final class LearningHoursFile {

  private static final String OWN_PROVIDER = "BKPSDM Kabupaten Bungo";
  private static final int YEAR = 2025;
  private static final int TARGET = 20;
  private static final int[] SIZES = {2, 3, 4, 6};
  private static final List<String> TOPICS =
      List.of(
          "Webinar pengenalan keamanan informasi",
          "Kursus daring penulisan naskah dinas",
          "Webinar pelayanan ramah kelompok rentan",
          "Bimbingan teknis pengadaan barang dan jasa",
          "Webinar etika dan nilai dasar ASN",
          "Kursus daring pengolahan data dasar");

  private LearningHoursFile() {}

  static String of(Cohort cohort) {
    Draws draws = cohort.draws("learning hours");
    List<Claim> claims = new ArrayList<>();
    for (Alumnus alumnus : cohort.alumni()) {
      Course course = alumnus.course();
      claims.add(new Claim(alumnus.id(), course.jp(), OWN_PROVIDER, course.title(), course.end()));
      claims.addAll(extras(alumnus, draws));
    }
    claims.addAll(twice(claims, draws));
    claims.addAll(yearBefore(cohort, draws));
    return csv(claims);
  }

  private static List<Claim> extras(Alumnus alumnus, Draws draws) {
    boolean longer = alumnus.course() == Course.FINANCE;
    int count = longer ? draws.weighted(60, 30, 10) : draws.weighted(30, 40, 20, 10);
    List<Claim> extras = new ArrayList<>();
    for (String topic : draws.choose(TOPICS, count)) {
      LocalDate day = LocalDate.of(YEAR, draws.between(2, 11), draws.between(1, 28));
      String provider =
          draws.below(2) == 0 ? "Lembaga Administrasi Negara" : "BPSDM Provinsi Jambi";
      extras.add(new Claim(alumnus.id(), SIZES[draws.below(4)], provider, topic, day));
    }
    return extras;
  }

  /** Four second claims lift somebody over the target; two change nothing but the sum. */
  private static List<Claim> twice(List<Claim> claims, Draws draws) {
    Map<String, Integer> sums = new TreeMap<>();
    claims.forEach(claim -> sums.merge(claim.participant, claim.jp, Integer::sum));
    List<Claim> lifting = new ArrayList<>();
    List<Claim> other = new ArrayList<>();
    for (Claim claim : claims) {
      int sum = sums.getOrDefault(claim.participant, 0);
      boolean own = claim.provider.equals(OWN_PROVIDER);
      if (!own && sum < TARGET && sum + claim.jp >= TARGET) {
        lifting.add(claim);
      } else if (!own && sum >= TARGET) {
        other.add(claim);
      }
    }
    List<Claim> twice = new ArrayList<>(draws.choose(lifting, 4));
    twice.addAll(draws.choose(other, 2));
    return twice;
  }

  private static List<Claim> yearBefore(Cohort cohort, Draws draws) {
    List<Claim> claims = new ArrayList<>();
    for (Alumnus alumnus : draws.choose(cohort.alumni(), 3)) {
      LocalDate day = LocalDate.of(YEAR - 1, 12, draws.between(1, 20));
      claims.add(new Claim(alumnus.id(), 4, "BPSDM Provinsi Jambi", TOPICS.get(0), day));
    }
    return claims;
  }

  private static String csv(List<Claim> claims) {
    Csv csv = new Csv("id", "participant", "year", "jp", "provider", "topic", "completed");
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      csv.row(
          "JP-" + Csv.padded(i + 1, 4),
          claim.participant,
          claim.completed.getYear(),
          claim.jp,
          claim.provider,
          claim.topic,
          claim.completed);
    }
    return csv.toString();
  }

  private record Claim(
      String participant, int jp, String provider, String topic, LocalDate completed) {}
}
