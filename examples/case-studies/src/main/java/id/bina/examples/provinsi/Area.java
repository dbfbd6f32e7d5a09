package id.bina.examples.provinsi;

import java.util.List;

/**
 * An area of competency: the level that its posts ask for, how many stood below it in each quarter,
 * and where its people work.
 *
 * <p>Procurement is the temptation: alarming in the fourth quarter, and well again in the sixth.
 * Health IT is below the standard as finance is, but for another reason: people know how and cannot
 * get into the system.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists of List.of do not change
enum Area {
  FINANCE(
      "KEU",
      3,
      List.of(13, 15, 14, 13, 15, 14),
      List.of(
          new Post(Office.TREASURY, 16),
          new Post(Office.SECRETARIAT, 10),
          new Post(Office.EDUCATION, 8),
          new Post(Office.INFORMATION, 4))),
  HEALTH_IT(
      "TIKES",
      2,
      List.of(18, 16, 17, 18, 16, 17),
      List.of(new Post(Office.HEALTH, 30), new Post(Office.INFORMATION, 12))),
  COMMUNICATION(
      "KOM",
      3,
      List.of(6, 4, 5, 6, 5, 5),
      List.of(
          new Post(Office.LICENSING, 12),
          new Post(Office.INFORMATION, 12),
          new Post(Office.SECRETARIAT, 12))),
  PROCUREMENT(
      "PBJ",
      3,
      List.of(3, 4, 3, 13, 5, 2),
      List.of(new Post(Office.SECRETARIAT, 15), new Post(Office.HEALTH, 15))),
  ARCHIVES(
      "ARS",
      2,
      List.of(4, 5, 4, 3, 4, 4),
      List.of(new Post(Office.SECRETARIAT, 14), new Post(Office.EDUCATION, 14))),
  SERVICE(
      "PEL",
      3,
      List.of(3, 4, 3, 3, 4, 3),
      List.of(new Post(Office.LICENSING, 14), new Post(Office.HEALTH, 12))),
  PLANNING(
      "REN",
      3,
      List.of(3, 2, 3, 2, 3, 2),
      List.of(new Post(Office.TREASURY, 11), new Post(Office.EDUCATION, 11))),
  LAW("HUK", 2, List.of(2, 1, 2, 2, 1, 2), List.of(new Post(Office.SECRETARIAT, 18)));

  private final String id;
  private final int standard;
  private final List<Integer> below;
  private final List<Post> posts;

  Area(String id, int standard, List<Integer> below, List<Post> posts) {
    this.id = id;
    this.standard = standard;
    this.below = below;
    this.posts = posts;
  }

  String id() {
    return id;
  }

  /** The level that the posts of the area ask for. */
  int standard() {
    return standard;
  }

  /** How many stand below the standard in a quarter, counted from 0. */
  int below(int quarter) {
    return below.get(quarter);
  }

  List<Post> posts() {
    return posts;
  }

  /** So many posts of an area in one office. */
  record Post(Office office, int people) {}
}
