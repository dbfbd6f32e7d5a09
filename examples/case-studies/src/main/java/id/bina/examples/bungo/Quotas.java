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
 * <p>In the first round support decides who is confirmed (21 of 30 with it, 9 of 36 without); what
 * was learned does not (21 of the 46 who learned, 9 of the other 20). In the second most of them
 * are supported (47 of 60 confirmed with it, 5 of 16 without).
 */
record Quotas(List<Row> rows) {

  static final Quotas FIRST =
      new Quotas(
          List.of(
              new Row(Test.LEARNED, Later.SUPPORTED, Proof.CONFIRMED, new Counts(5, 6, 4)),
              new Row(Test.LEARNED, Later.SUPPORTED, Proof.UNCONFIRMED, new Counts(2, 1, 3)),
              new Row(Test.LEARNED, Later.UNSUPPORTED, Proof.CONFIRMED, new Counts(1, 3, 2)),
              new Row(Test.LEARNED, Later.UNSUPPORTED, Proof.UNCONFIRMED, new Counts(8, 5, 6)),
              new Row(Test.NOT_YET, Later.SUPPORTED, Proof.CONFIRMED, new Counts(1, 1, 1)),
              new Row(Test.NOT_YET, Later.SUPPORTED, Proof.UNCONFIRMED, new Counts(1, 1, 0)),
              new Row(Test.NOT_YET, Later.UNSUPPORTED, Proof.CONFIRMED, new Counts(2, 0, 1)),
              new Row(Test.NOT_YET, Later.UNSUPPORTED, Proof.UNCONFIRMED, new Counts(1, 2, 2)),
              new Row(Test.LOST, Later.SUPPORTED, Proof.CONFIRMED, new Counts(1, 1, 1)),
              new Row(Test.LOST, Later.SUPPORTED, Proof.UNCONFIRMED, new Counts(0, 1, 0)),
              new Row(Test.LOST, Later.UNSUPPORTED, Proof.UNCONFIRMED, new Counts(1, 1, 1)),
              new Row(Test.LEARNED, Later.SILENT, Proof.UNCONFIRMED, new Counts(5, 3, 3)),
              new Row(Test.NOT_YET, Later.SILENT, Proof.UNCONFIRMED, new Counts(5, 5, 4)),
              new Row(Test.LOST, Later.SILENT, Proof.UNCONFIRMED, new Counts(5, 4, 2))));

  static final Quotas SECOND =
      new Quotas(
          List.of(
              new Row(Test.LEARNED, Later.SUPPORTED, Proof.CONFIRMED, new Counts(12, 11, 11)),
              new Row(Test.LEARNED, Later.SUPPORTED, Proof.UNCONFIRMED, new Counts(3, 2, 3)),
              new Row(Test.LEARNED, Later.UNSUPPORTED, Proof.CONFIRMED, new Counts(1, 1, 1)),
              new Row(Test.LEARNED, Later.UNSUPPORTED, Proof.UNCONFIRMED, new Counts(3, 2, 2)),
              new Row(Test.NOT_YET, Later.SUPPORTED, Proof.CONFIRMED, new Counts(3, 3, 2)),
              new Row(Test.NOT_YET, Later.SUPPORTED, Proof.UNCONFIRMED, new Counts(1, 1, 1)),
              new Row(Test.NOT_YET, Later.UNSUPPORTED, Proof.CONFIRMED, new Counts(1, 0, 1)),
              new Row(Test.NOT_YET, Later.UNSUPPORTED, Proof.UNCONFIRMED, new Counts(1, 1, 1)),
              new Row(Test.LOST, Later.SUPPORTED, Proof.CONFIRMED, new Counts(2, 2, 1)),
              new Row(Test.LOST, Later.SUPPORTED, Proof.UNCONFIRMED, new Counts(1, 1, 0)),
              new Row(Test.LOST, Later.UNSUPPORTED, Proof.UNCONFIRMED, new Counts(0, 1, 0)),
              new Row(Test.LEARNED, Later.SILENT, Proof.UNCONFIRMED, new Counts(3, 3, 2)),
              new Row(Test.NOT_YET, Later.SILENT, Proof.UNCONFIRMED, new Counts(3, 3, 2)),
              new Row(Test.LOST, Later.SILENT, Proof.UNCONFIRMED, new Counts(4, 3, 3))));

  /** All alumni in the order of their ids, which say nothing about them. */
  List<Alumnus> alumni(String prefix, Draws draws) {
    List<Alumnus> unnamed = new ArrayList<>();
    for (Row row : rows) {
      for (Course course : Course.values()) {
        for (int i = 0; i < row.counts.of(course); i++) {
          unnamed.add(new Alumnus("", course, row.test, row.later, row.proof));
        }
      }
    }
    List<Alumnus> named = new ArrayList<>();
    for (Alumnus alumnus : draws.shuffled(unnamed)) {
      String id = prefix + Csv.padded(named.size() + 1, 3);
      named.add(
          new Alumnus(id, alumnus.course(), alumnus.test(), alumnus.later(), alumnus.proof()));
    }
    return List.copyOf(named);
  }

  record Row(Test test, Later later, Proof proof, Counts counts) {}
}
