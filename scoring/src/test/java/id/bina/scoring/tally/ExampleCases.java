package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;

/** Small participations with three items, two test scores, a training and a unit. */
final class ExampleCases {

  static final ColumnKey R1 = item("R1");
  static final ColumnKey R2 = item("R2");
  static final ColumnKey REVERSED = item("R3");
  static final ColumnKey PRE = number("points", Occasion.PRE);
  static final ColumnKey POST = number("points", Occasion.POST);
  static final Scale FOUR = Scale.of("setuju-4", 1, 4, Better.HIGHER);
  static final CaseLayout LAYOUT =
      new CaseLayout(
          CaseUnit.PARTICIPATION,
          List.of(
              new RatingColumn(R1, FOUR, Keying.POSITIVE),
              new RatingColumn(R2, FOUR, Keying.POSITIVE),
              new RatingColumn(REVERSED, FOUR, Keying.REVERSED)),
          List.of(new NumberColumn(PRE, 1), new NumberColumn(POST, 0)),
          List.of("training", "unit"));
  static final Grouping ALL = Grouping.of(CaseUnit.PARTICIPATION);
  static final Grouping BY_TRAINING = Grouping.of(CaseUnit.PARTICIPATION, "training");

  private ExampleCases() {}

  /** One case; a rating or number that is a reason is missing. */
  record Case(
      Optional<String> key,
      String training,
      String unit,
      List<Object> ratings,
      List<Object> points) {

    Case {
      ratings = List.copyOf(ratings);
      points = List.copyOf(points);
    }

    static Case of(String key, String training, List<Object> ratings, List<Object> points) {
      return new Case(Optional.of(key), training, "", ratings, points);
    }

    static Case rated(Object... ratings) {
      return new Case(
          Optional.empty(),
          "TR-01",
          "",
          List.of(ratings),
          List.of(Missing.NO_RESPONSE, Missing.NO_RESPONSE));
    }

    static Case tested(Object pre, Object post) {
      return new Case(
          Optional.empty(),
          "TR-01",
          "",
          List.of(Missing.NO_RESPONSE, Missing.NO_RESPONSE, Missing.NO_RESPONSE),
          List.of(pre, post));
    }

    private void writeTo(CaseBatch batch) {
      int row = batch.addRow();
      key.ifPresent(text -> batch.setKey(row, text));
      batch.setStratum(row, 0, training);
      batch.setStratum(row, 1, unit);
      for (int column = 0; column < ratings.size(); column++) {
        if (ratings.get(column) instanceof Missing reason) {
          batch.setMissingRating(row, column, reason);
        } else {
          batch.setRating(row, column, (Integer) ratings.get(column));
        }
      }
      for (int column = 0; column < points.size(); column++) {
        if (points.get(column) instanceof Missing reason) {
          batch.setMissingNumber(row, column, reason);
        } else {
          batch.setNumber(row, column, ((Integer) points.get(column)).longValue());
        }
      }
    }
  }

  static ColumnKey item(String id) {
    return new ColumnKey(
        InstrumentRef.of("reaksi", "1"), Source.PARTICIPANT, Occasion.AT_END, ItemId.of(id));
  }

  static ColumnKey number(String id, Occasion occasion) {
    return new ColumnKey(
        InstrumentRef.of("assessment", "1"), Source.RECORD, occasion, ItemId.of(id));
  }

  /** Batches of at most so many cases, in the order of the list. */
  static List<CaseBatch> batches(List<Case> cases, int size) {
    List<CaseBatch> batches = new ArrayList<>();
    for (int from = 0; from < cases.size(); from += size) {
      CaseBatch batch = new CaseBatch(LAYOUT, size);
      cases.subList(from, Math.min(cases.size(), from + size)).forEach(c -> c.writeTo(batch));
      batches.add(batch);
    }
    return batches;
  }

  /** A source that hands over batches of a size, using one batch again and again. */
  static CaseSource source(List<Case> cases, int size) {
    List<Case> copy = List.copyOf(cases);
    return new CaseSource() {
      @Override
      public CaseLayout layout() {
        return LAYOUT;
      }

      @Override
      public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
        return fold(copy, size, collector);
      }

      @Override
      public String digest() {
        return copy.toString();
      }
    };
  }

  private static <A, R> R fold(
      List<Case> cases, int size, Collector<? super CaseBatch, A, R> collector) {
    A container = collector.supplier().get();
    CaseBatch batch = new CaseBatch(LAYOUT, size);
    for (Case each : cases) {
      if (batch.isFull()) {
        collector.accumulator().accept(container, batch);
        batch.clear();
      }
      each.writeTo(batch);
    }
    collector.accumulator().accept(container, batch);
    return collector.finisher().apply(container);
  }

  static TallyBook book(TallyPlan plan, Case... cases) {
    return TallyBook.of(plan, List.of(source(List.of(cases), 2)));
  }
}
