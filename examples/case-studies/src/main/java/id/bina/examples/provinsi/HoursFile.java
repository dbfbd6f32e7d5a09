package id.bina.examples.provinsi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import id.bina.examples.generate.Marked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The lesson hours of 2025 (<i>jam pelajaran</i>, JP): half of the civil servants have more than
 * they need and half far less, so that the sum looks as if everybody had enough.
 *
 * <p>Six certificates are claimed twice.
 */
final class HoursFile {

  private static final int YEAR = 2025;
  private static final int DUTY = 20;
  private static final int LARGEST = 24;
  private static final int TWICE = 6;

  /** Of those with enough: 83 hours for every 50 that count. */
  private static final int HOURS_OF_THE_FULL = 3320;

  private static final int HOURS_OF_THE_OTHERS = 840;

  private static final List<String> TOPICS =
      List.of(
          "Penyusunan laporan kinerja",
          "Pelayanan publik yang ramah",
          "Dasar analisis data",
          "Etika dan nilai dasar ASN",
          "Penyusunan anggaran berbasis kinerja",
          "Literasi digital");

  private static final List<String> PROVIDERS =
      List.of("BPSDM Provinsi Jambi", "Lembaga Administrasi Negara", "Pembelajaran daring ASN");

  private HoursFile() {}

  static String of(Staff staff) {
    Draws draws = staff.draws("hours");
    List<Person> civilServants =
        draws.shuffled(staff.people().stream().filter(p -> !staff.isOnContract(p)).toList());
    int half = civilServants.size() / 2;
    List<Claim> claims = new ArrayList<>();
    claims.addAll(claims(civilServants.subList(0, half), DUTY, 4 * DUTY, HOURS_OF_THE_FULL, draws));
    claims.addAll(
        claims(
            civilServants.subList(half, civilServants.size()),
            Marked.STEP,
            DUTY - Marked.STEP,
            HOURS_OF_THE_OTHERS,
            draws));
    claims.addAll(draws.choose(claims, TWICE));
    for (Person person : staff.people()) {
      if (staff.isOnContract(person)) {
        claims.addAll(certificates(person, draws.between(2, LARGEST), draws));
      }
    }
    return csv(claims);
  }

  private static List<Claim> claims(
      List<Person> people, int lowest, int highest, int sum, Draws draws) {
    Marked hours = new Marked(people.size(), draws);
    for (int i = 0; i < people.size(); i++) {
      int steps = (highest - lowest) / Marked.STEP;
      hours.set(i, lowest, highest, lowest + Marked.STEP * draws.below(steps + 1));
    }
    hours.moveToSum(sum);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      claims.addAll(certificates(people.get(i), hours.points(i), draws));
    }
    return claims;
  }

  /** So many hours on certificates of different topics. */
  private static List<Claim> certificates(Person person, int hours, Draws draws) {
    List<Claim> claims = new ArrayList<>();
    int left = hours;
    for (String topic : draws.shuffled(TOPICS)) {
      if (left > 0) {
        int jp = Math.min(left, LARGEST);
        LocalDate day = LocalDate.of(YEAR, draws.between(2, 11), draws.between(1, 28));
        claims.add(new Claim(person.id(), jp, draws.pick(PROVIDERS), topic, day));
        left -= jp;
      }
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
          YEAR,
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
