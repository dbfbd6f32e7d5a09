package id.bina.scoring.internal;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Keying;
import id.bina.core.people.Source;
import id.bina.scoring.tally.ElementSums;
import id.bina.scoring.tally.ElementSumsSpec;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sums of columns of ratings, one row a form, by the same path as those of a dossier. */
public final class RatingElements {
  private RatingElements() {}

  /**
   * The sums over the forms that answer enough.
   *
   * @param elements for each element its columns, at least one; all of as many rows, on scales with
   *     the same codes
   * @param share the least share of the elements that a form must answer
   * @return the sums
   */
  public static ElementSums sums(List<List<Ratings>> elements, BigDecimal share) {
    List<Ratings> columns = elements.stream().flatMap(List::stream).toList();
    List<List<ColumnKey>> keys = new ArrayList<>();
    int at = 0;
    for (List<Ratings> element : elements) {
      List<ColumnKey> of = new ArrayList<>();
      for (int i = 0; i < element.size(); i++) {
        of.add(key(at++));
      }
      keys.add(of);
    }
    ElementSumsSpec spec = new ElementSumsSpec(keys, share, Grouping.of(CaseUnit.RESPONSE));
    return TallyBook.of(TallyPlan.of(spec), List.of(cases(columns)))
        .elementSums(spec, GroupKey.all());
  }

  private static MemoryCases cases(List<Ratings> columns) {
    List<RatingColumn> layout = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      layout.add(new RatingColumn(key(i), columns.get(i).scale(), Keying.POSITIVE));
    }
    MemoryCases.Builder cases =
        MemoryCases.builder(new CaseLayout(CaseUnit.RESPONSE, layout, List.of(), List.of()));
    for (int row = 0; row < columns.get(0).size(); row++) {
      cases.row();
      for (int i = 0; i < columns.size(); i++) {
        write(cases, key(i), columns.get(i), row);
      }
    }
    return cases.build();
  }

  private static void write(MemoryCases.Builder cases, ColumnKey key, Ratings ratings, int row) {
    if (ratings.isPresent(row)) {
      cases.rating(key, ratings.value(row));
    } else {
      cases.missing(key, ratings.missing(row).orElseThrow());
    }
  }

  private static ColumnKey key(int column) {
    return ColumnKey.of("columns/1", Source.PARTICIPANT, Occasion.AT_END, "c" + (column + 1));
  }

  /**
   * Checks columns that are averaged: named, on one scale on which more is better, of as many rows.
   *
   * @param columns at least one
   * @throws IllegalArgumentException if they are not
   */
  public static void require(List<Ratings> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("columns must be at least 1, were 0");
    }
    requireOneScale(columns);
    Ratings first = columns.get(0);
    for (Ratings column : columns) {
      if (column.size() != first.size()) {
        throw new IllegalArgumentException(
            "columns must have as many rows as the first, which has "
                + first.size()
                + ", had "
                + column.size()
                + place(column));
      }
    }
  }

  /**
   * Checks columns whose means are compared: named, on one scale on which more is better.
   *
   * @param columns any number
   * @throws IllegalArgumentException if they are not
   */
  public static void requireOneScale(List<Ratings> columns) {
    for (Ratings column : columns) {
      Ratings first = columns.get(0);
      if (column.scale().better() != Better.HIGHER) {
        throw new IllegalArgumentException(
            "scale must be one on which higher is better, was "
                + column.scale().better()
                + place(column));
      }
      if (column.scale().lowest() != first.scale().lowest()
          || column.scale().highest() != first.scale().highest()) {
        throw new IllegalArgumentException(
            "columns must be on one scale, the first from "
                + span(first)
                + ", was from "
                + span(column)
                + place(column));
      }
    }
  }

  private static String place(Ratings column) {
    return " (column " + name(column) + ")";
  }

  private static String span(Ratings column) {
    return column.scale().lowest() + " to " + column.scale().highest();
  }

  /**
   * What a column is called.
   *
   * @param column with a name
   * @return the name
   * @throws IllegalArgumentException if it has none
   */
  public static String name(Ratings column) {
    return column
        .name()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "column must have a name, had none\n  name it with named(\"...\")"));
  }
}
