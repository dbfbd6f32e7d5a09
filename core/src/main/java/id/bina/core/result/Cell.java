package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For what a measure was taken: a subject, and within it an instrument, a source, an occasion and
 * strata.
 *
 * <p>Its text is the subject, then instrument, source and occasion with bars between, then the
 * strata with commas between; what is absent is left out: {@code
 * training:TR-01#reaksi/1|peserta|at_end#aspect=materi}. In the values of strata, marks and control
 * characters are written as a percent sign and two hexadecimal digits.
 *
 * @param subject about what
 * @param instrument from which version of an instrument, if from one only
 * @param source from whom, if from one source only
 * @param occasion when, if on one occasion only
 * @param strata for which groups, in order of their names, no name twice; empty for all
 */
public record Cell(
    Subject subject,
    Optional<InstrumentRef> instrument,
    Optional<Source> source,
    Optional<Occasion> occasion,
    List<Stratum> strata)
    implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::subject)
          .thenComparing(cell -> cell.instrument().map(InstrumentRef::toString).orElse(""))
          .thenComparing(cell -> cell.source().map(Source::code).orElse(""))
          .thenComparing(cell -> cell.occasion().map(Occasion::code).orElse(""))
          .thenComparing(Cell::strata, Cell::compareStrata);

  /** Sorts the strata and checks that no name stands twice. */
  public Cell {
    requireNonNull(subject, "subject");
    requireNonNull(instrument, "instrument");
    requireNonNull(source, "source");
    requireNonNull(occasion, "occasion");
    strata = strata.stream().sorted().toList();
    Set<String> names = new HashSet<>();
    for (Stratum stratum : strata) {
      if (!names.add(stratum.name())) {
        throw new IllegalArgumentException(
            "stratum must stand once in a cell, '"
                + stratum.name()
                + "' stands twice (subject "
                + subject
                + ")");
      }
    }
  }

  /**
   * All of a subject.
   *
   * @param subject about what
   * @return a cell without further limits
   */
  public static Cell of(Subject subject) {
    return new Cell(subject, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * This cell, from one version of an instrument.
   *
   * @param only the instrument
   * @return a new cell
   */
  public Cell with(InstrumentRef only) {
    return new Cell(subject, Optional.of(only), source, occasion, strata);
  }

  /**
   * This cell, from one source.
   *
   * @param only the source
   * @return a new cell
   */
  public Cell with(Source only) {
    return new Cell(subject, instrument, Optional.of(only), occasion, strata);
  }

  /**
   * This cell, on one occasion.
   *
   * @param only the occasion
   * @return a new cell
   */
  public Cell with(Occasion only) {
    return new Cell(subject, instrument, source, Optional.of(only), strata);
  }

  /**
   * This cell, from the instrument, source and occasion of a column.
   *
   * @param column the column; its item is not part of a cell
   * @return a new cell
   */
  public Cell with(ColumnKey column) {
    return with(column.instrument()).with(column.source()).with(column.occasion());
  }

  /**
   * This cell, for one group.
   *
   * @param only the group; it takes the place of another one of the same name
   * @return a new cell
   */
  public Cell with(Stratum only) {
    List<Stratum> changed = new ArrayList<>(strata);
    changed.removeIf(stratum -> stratum.name().equals(only.name()));
    changed.add(only);
    return new Cell(subject, instrument, source, occasion, changed);
  }

  /**
   * This cell, for one group.
   *
   * @param name what is grouped by
   * @param value which group
   * @return a new cell
   */
  public Cell with(String name, String value) {
    return with(Stratum.of(name, value));
  }

  /**
   * For which group of a grouping this cell is.
   *
   * @param name what is grouped by
   * @return the group; empty if the cell is not limited by it
   */
  public Optional<String> stratum(String name) {
    return strata.stream()
        .filter(stratum -> stratum.name().equals(name))
        .map(Stratum::value)
        .findFirst();
  }

  /** Whether this is all of a subject, for all groups. */
  public boolean isOverall() {
    return strata.isEmpty();
  }

  /** The parts with blanks between, for people: {@code training:TR-01 peserta aspect=materi}. */
  public String label() {
    List<String> parts = new ArrayList<>(List.of(subject.toString()));
    instrument.ifPresent(ref -> parts.add(ref.toString()));
    source.ifPresent(from -> parts.add(from.code()));
    occasion.ifPresent(when -> parts.add(when.code()));
    strata.forEach(stratum -> parts.add(stratum.toString()));
    return String.join(" ", parts);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text a cell, such as {@code training:TR-01#reaksi/1|peserta|at_end#aspect=materi}
   * @return the cell
   * @throws IllegalArgumentException if a part is not well formed; the message says which
   */
  public static Cell parse(String text) {
    String[] parts = requireNonNull(text, "text").split("#", -1);
    Cell cell = of(Subject.parse(parts[0]));
    int next = 1;
    if (next < parts.length && parts[next].indexOf('|') >= 0) {
      cell = cell.withOrigin(parts[next++], text);
    }
    if (next < parts.length) {
      cell = cell.withStrata(parts[next++], text);
    }
    if (next < parts.length) {
      throw new IllegalArgumentException(
          "cell must have at most a subject, an origin and strata with '#' between, was '"
              + text
              + "'");
    }
    return cell;
  }

  private Cell withOrigin(String origin, String text) {
    String[] parts = origin.split("\\|", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "origin of a cell must be instrument, source and occasion with '|' between, was '"
              + origin
              + "' (cell "
              + text
              + ")");
    }
    Cell cell = parts[0].isEmpty() ? this : with(InstrumentRef.parse(parts[0]));
    cell = parts[1].isEmpty() ? cell : cell.with(Source.of(parts[1]));
    return parts[2].isEmpty() ? cell : cell.with(Occasion.of(parts[2]));
  }

  private Cell withStrata(String written, String text) {
    List<Stratum> parsed = new ArrayList<>();
    for (String each : written.split(",", -1)) {
      int equals = each.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(
            "stratum of a cell must be a name, '=' and a value, was '"
                + each
                + "' (cell "
                + text
                + ")");
      }
      String value = Escapes.unescaped(each.substring(equals + 1));
      parsed.add(Stratum.of(each.substring(0, equals), value));
    }
    return new Cell(subject, instrument, source, occasion, parsed);
  }

  /** By subject, instrument, source, occasion and strata; what is absent comes first. */
  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(subject.toString());
    if (instrument.isPresent() || source.isPresent() || occasion.isPresent()) {
      text.append('#').append(instrument.map(InstrumentRef::toString).orElse(""));
      text.append('|').append(source.map(Source::code).orElse(""));
      text.append('|').append(occasion.map(Occasion::code).orElse(""));
    }
    if (!strata.isEmpty()) {
      text.append('#')
          .append(
              strata.stream()
                  .map(stratum -> stratum.name() + "=" + Escapes.escaped(stratum.value()))
                  .collect(Collectors.joining(",")));
    }
    return text.toString();
  }

  private static int compareStrata(List<Stratum> left, List<Stratum> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }
}
