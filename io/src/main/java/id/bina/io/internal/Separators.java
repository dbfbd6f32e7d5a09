package id.bina.io.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what separates the cells of a file, and refuses to guess where two answers fit.
 *
 * <p>A separator fits if the header has at least two cells with it. Among those that fit, one with
 * which every record is as wide as the header is preferred.
 */
final class Separators {
  private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
  private static final int RECORDS_LOOKED_AT = 1000;

  /** A text no longer than this is searched for a candidate before it is parsed with it. */
  private static final int LONGEST_SEARCHED = 1 << 16;

  private static final String ANNOUNCEMENT = "sep=";

  private Separators() {}

  /** What a candidate makes of the file. */
  private enum Fit {
    EVEN,
    RAGGED,
    NONE
  }

  /** The separator that a first line {@code sep=;} announces, as Excel writes and obeys it. */
  static Optional<Character> announced(CsvText text) throws CsvRefusal {
    try (Reader reader = text.open()) {
      char[] start = new char[ANNOUNCEMENT.length() + 3];
      int length = Math.max(0, reader.read(start));
      String line = new String(start, 0, length).replace("\"", "");
      if (!line.startsWith(ANNOUNCEMENT) || line.length() <= ANNOUNCEMENT.length()) {
        return Optional.empty();
      }
      return Optional.of(line.charAt(ANNOUNCEMENT.length()));
    } catch (IOException e) {
      throw text.unreadable(e);
    }
  }

  static void skipLine(Reader reader) throws IOException {
    int c = reader.read();
    while (c >= 0 && c != '\n') {
      c = reader.read();
    }
  }

  /** The one separator that fits the file. */
  static char found(CsvText text) throws CsvRefusal {
    List<Character> candidates = occurring(beginning(text));
    for (Fit wanted : List.of(Fit.EVEN, Fit.RAGGED)) {
      List<Character> fitting = new ArrayList<>();
      for (char candidate : candidates) {
        if (fit(text, candidate) == wanted) {
          fitting.add(candidate);
        }
      }
      if (fitting.size() > 1) {
        throw ambiguous(text, fitting);
      }
      if (fitting.size() == 1) {
        return fitting.get(0);
      }
    }
    return CANDIDATES.get(0);
  }

  /** The candidates that a text holds; all if it is too long to be looked at whole. */
  private static List<Character> occurring(String start) {
    return start.length() > LONGEST_SEARCHED
        ? CANDIDATES
        : CANDIDATES.stream().filter(candidate -> start.indexOf(candidate) >= 0).toList();
  }

  private static CsvRefusal ambiguous(CsvText text, List<Character> fitting) {
    List<String> names = fitting.stream().map(Separators::named).toList();
    return new CsvRefusal(text.name(), "separator", CsvSentences.separator(names));
  }

  private static String named(char separator) {
    return separator == '\t' ? "TAB" : "'" + separator + "'";
  }

  /** The beginning of the text, with a character more than is looked at if the text goes on. */
  private static String beginning(CsvText text) throws CsvRefusal {
    try (Reader reader = text.open()) {
      char[] start = new char[LONGEST_SEARCHED + 1];
      int length = 0;
      int read = reader.read(start);
      while (read > 0) {
        length += read;
        read = reader.read(start, length, start.length - length);
      }
      return new String(start, 0, length);
    } catch (IOException e) {
      throw text.unreadable(e);
    }
  }

  private static Fit fit(CsvText text, char separator) throws CsvRefusal {
    try (Reader reader = text.open();
        CsvReader<CsvRecord> records = CsvRows.parser(separator).ofCsvRecord(reader)) {
      int width = 0;
      int seen = 0;
      Fit fit = Fit.EVEN;
      for (CsvRecord each : records) {
        if (isEmptyLine(each)) {
          continue;
        }
        width = seen == 0 ? each.getFieldCount() : width;
        fit = each.getFieldCount() == width ? fit : Fit.RAGGED;
        if (++seen == RECORDS_LOOKED_AT) {
          break;
        }
      }
      return width > 1 ? fit : Fit.NONE;
    } catch (CsvParseException e) {
      return Fit.NONE;
    } catch (UncheckedIOException e) {
      throw text.unreadable(e);
    } catch (IOException e) {
      throw text.unreadable(e);
    }
  }

  static boolean isEmptyLine(CsvRecord each) {
    return each.getFieldCount() == 1 && each.getField(0).isEmpty();
  }
}
