package id.bina.examples.jambi;

import java.time.LocalDate;
import java.util.List;

/** The three trainings of the study, with how many asked for a place and how many got one. */
enum Course {
  SERVICE("TR-01", LocalDate.of(2025, 6, 4), 24, 6, 22, 6),
  TIME("TR-02", LocalDate.of(2025, 6, 18), 32, 14, 27, 8),
  IT("TR-03", LocalDate.of(2025, 7, 9), 36, 18, 30, 10);

  private static final List<String> OFFICES =
      List.of("SEKDA", "DUKCAPIL", "PTSP", "DINKES", "DISDIK");

  private final String id;
  private final LocalDate end;
  private final int placed;
  private final int unplaced;
  private final int reacted;
  private final int allBest;

  Course(String id, LocalDate end, int placed, int unplaced, int reacted, int allBest) {
    this.id = id;
    this.end = end;
    this.placed = placed;
    this.unplaced = unplaced;
    this.reacted = reacted;
    this.allBest = allBest;
  }

  String id() {
    return id;
  }

  LocalDate end() {
    return end;
  }

  /** How many got a place, and took part to the end. */
  int placed() {
    return placed;
  }

  /** How many asked for a place that there was no money for. */
  int unplaced() {
    return unplaced;
  }

  /** How many answered at the end. */
  int reacted() {
    return reacted;
  }

  /** How many of these ticked the best answer throughout. */
  int allBest() {
    return allBest;
  }

  /** Those who serve citizens come from the one office that was trained. */
  List<String> units() {
    return this == SERVICE ? List.of(Nominees.DISTRICT) : OFFICES;
  }
}
