package id.bina.examples.bungo;

import id.bina.examples.bungo.Alumnus.Later;
import id.bina.examples.bungo.Alumnus.Proof;
import id.bina.examples.bungo.Alumnus.Test;
import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * The planted truth as a table: how many people of each training learned, were supported and were
 * confirmed.
 *
 * <p>Support decides who is confirmed (21 of 30 with it, 9 of 36 without); what was learned does
 * not (21 of the 46 who learned, 9 of the other 20).
 */
final class Quotas {

  private static final List<Row> ROWS =
      List.of(
          new Row(Test.LEARNED, Later.SUPPORTED, Proof.CONFIRMED, 5, 6, 4),
          new Row(Test.LEARNED, Later.SUPPORTED, Proof.UNCONFIRMED, 2, 1, 3),
          new Row(Test.LEARNED, Later.UNSUPPORTED, Proof.CONFIRMED, 1, 3, 2),
          new Row(Test.LEARNED, Later.UNSUPPORTED, Proof.UNCONFIRMED, 8, 5, 6),
          new Row(Test.NOT_YET, Later.SUPPORTED, Proof.CONFIRMED, 1, 1, 1),
          new Row(Test.NOT_YET, Later.SUPPORTED, Proof.UNCONFIRMED, 1, 1, 0),
          new Row(Test.NOT_YET, Later.UNSUPPORTED, Proof.CONFIRMED, 2, 0, 1),
          new Row(Test.NOT_YET, Later.UNSUPPORTED, Proof.UNCONFIRMED, 1, 2, 2),
          new Row(Test.LOST, Later.SUPPORTED, Proof.CONFIRMED, 1, 1, 1),
          new Row(Test.LOST, Later.SUPPORTED, Proof.UNCONFIRMED, 0, 1, 0),
          new Row(Test.LOST, Later.UNSUPPORTED, Proof.UNCONFIRMED, 1, 1, 1),
          new Row(Test.LEARNED, Later.SILENT, Proof.UNCONFIRMED, 5, 3, 3),
          new Row(Test.NOT_YET, Later.SILENT, Proof.UNCONFIRMED, 5, 5, 4),
          new Row(Test.LOST, Later.SILENT, Proof.UNCONFIRMED, 5, 4, 2));

  private Quotas() {}

  /** All 102 alumni in the order of their ids, which say nothing about them. */
  static List<Alumnus> alumni(Draws draws) {
    List<Alumnus> unnamed = new ArrayList<>();
    for (Row row : ROWS) {
      for (Course course : Course.values()) {
        for (int i = 0; i < row.count(course); i++) {
          unnamed.add(new Alumnus("", course, row.test, row.later, row.proof));
        }
      }
    }
    List<Alumnus> named = new ArrayList<>();
    for (Alumnus alumnus : draws.shuffled(unnamed)) {
      String id = "BG-" + Csv.padded(named.size() + 1, 3);
      named.add(
          new Alumnus(id, alumnus.course(), alumnus.test(), alumnus.later(), alumnus.proof()));
    }
    return List.copyOf(named);
  }

  private record Row(Test test, Later later, Proof proof, int finance, int service, int archives) {

    int count(Course course) {
      return switch (course) {
        case FINANCE -> finance;
        case SERVICE -> service;
        case ARCHIVES -> archives;
      };
    }
  }
}
