package id.bina.examples.bungo;

import java.time.LocalDate;
import java.util.List;

/** One of the three trainings of 2025, with the units (perangkat daerah) it drew people from. */
enum Course {
  FINANCE(
      "TR-01",
      38,
      LocalDate.of(2025, 4, 21),
      3,
      "Pelatihan Manajemen Keuangan Daerah",
      "BKD SEKDA DISDIK DINKES KEC-1 KEC-2"),
  SERVICE(
      "TR-02",
      34,
      LocalDate.of(2025, 5, 5),
      2,
      "Pelatihan Pelayanan Publik",
      "DUKCAPIL PTSP DINKES KEC-1 KEC-2"),
  ARCHIVES(
      "TR-03",
      30,
      LocalDate.of(2025, 5, 19),
      2,
      "Pelatihan Pengelolaan Arsip Dinamis",
      "ARSIP SEKDA DISDIK PTSP KEC-2");

  /** Sessions of four JP (jam pelajaran), two a day. */
  static final int SESSIONS_A_DAY = 2;

  private static final int JP_A_SESSION = 4;

  private final String id;
  private final int participants;
  private final LocalDate start;
  private final int days;
  private final String title;
  private final String units;

  Course(String id, int participants, LocalDate start, int days, String title, String units) {
    this.id = id;
    this.participants = participants;
    this.start = start;
    this.days = days;
    this.title = title;
    this.units = units;
  }

  /** Which of the trainings, from 0. */
  int place() {
    return List.of(values()).indexOf(this);
  }

  String id() {
    return id;
  }

  int participants() {
    return participants;
  }

  LocalDate start() {
    return start;
  }

  LocalDate end() {
    return start.plusDays(days - 1L);
  }

  String title() {
    return title;
  }

  List<String> units() {
    return List.of(units.split(" ", -1));
  }

  int sessions() {
    return days * SESSIONS_A_DAY;
  }

  int jp() {
    return sessions() * JP_A_SESSION;
  }
}
