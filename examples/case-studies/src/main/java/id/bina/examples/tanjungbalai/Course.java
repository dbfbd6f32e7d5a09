package id.bina.examples.tanjungbalai;

import java.time.LocalDate;
import java.util.List;

/** One of the three trainings of 2024: how many were named for it, came, and answered. */
enum Course {
  COMPLAINTS("TR-01", 40, 26, 24, LocalDate.of(2024, 3, 4), "DUKCAPIL PTSP"),
  COUNTERS("TR-02", 44, 25, 23, LocalDate.of(2024, 3, 11), "MPP DUKCAPIL PTSP KEC-1"),
  LEADING("TR-03", 36, 20, 19, LocalDate.of(2024, 3, 18), "MPP DINKES DISDIK DINSOS KEC-1 KEC-2");

  /** All of them take two days, in four sessions. */
  static final int DAYS = 2;

  private final String id;
  private final int nominated;
  private final int came;
  private final int answered;
  private final LocalDate start;
  private final String units;

  Course(String id, int nominated, int came, int answered, LocalDate start, String units) {
    this.id = id;
    this.nominated = nominated;
    this.came = came;
    this.answered = answered;
    this.start = start;
    this.units = units;
  }

  String id() {
    return id;
  }

  int nominated() {
    return nominated;
  }

  int came() {
    return came;
  }

  int answered() {
    return answered;
  }

  LocalDate end() {
    return start.plusDays(DAYS - 1L);
  }

  List<String> units() {
    return List.of(units.split(" ", -1));
  }
}
