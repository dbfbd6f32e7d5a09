package id.bina.examples.tangsel;

import java.time.LocalDate;
import java.util.List;

/** What was held in 2025: three cohorts of one course, its online pilot and a seminar. */
enum Activity {
  FIRST("TR-01", 30, LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 18)),
  SECOND("TR-02", 30, LocalDate.of(2025, 5, 19), LocalDate.of(2025, 5, 23)),
  THIRD("TR-03", 30, LocalDate.of(2025, 6, 16), LocalDate.of(2025, 6, 20)),
  PILOT("TR-04", 30, LocalDate.of(2025, 8, 4), LocalDate.of(2025, 8, 29)),
  SEMINAR("TR-05", 45, LocalDate.of(2025, 9, 10), LocalDate.of(2025, 9, 10));

  /** The three cohorts that met face to face. */
  static final List<Activity> COHORTS = List.of(FIRST, SECOND, THIRD);

  /** One session a day, and one material a session. */
  static final int SESSIONS = 5;

  private static final List<String> OTHER_HEALTH = List.of("RSUD", "LABKESDA", "DINKES");
  private static final List<String> OTHERS = List.of("DUKCAPIL", "PTSP", "DINSOS");

  private final String id;
  private final int people;
  private final LocalDate first;
  private final LocalDate last;

  Activity(String id, int people, LocalDate first, LocalDate last) {
    this.id = id;
    this.people = people;
    this.first = first;
    this.last = last;
  }

  String id() {
    return id;
  }

  /** How many were named for it, and came. */
  int people() {
    return people;
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }

  boolean isCohort() {
    return COHORTS.contains(this);
  }

  /** The id of one of its sessions, from 1. */
  String session(int number) {
    return id + "-S" + number;
  }

  List<String> units() {
    if (isCohort()) {
      return IndexFile.TRAINED;
    }
    return this == PILOT ? OTHER_HEALTH : OTHERS;
  }
}
