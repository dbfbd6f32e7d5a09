package id.bina.examples.spark;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.io.table.TableOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the cells of one column of ratings mean; each spelling is looked up once. */
final class RatingCodes {
  /** What one spelling means: a code of {@link CaseBatch}, and what is wrong with it. */
  record Meaning(byte code, Optional<Problem> problem) {}

  /** Spellings are remembered, but not without end. */
  private static final int MOST_SPELLINGS = 10_000;

  /** No byte of a cell: not looked up yet, or something is wrong with it. */
  static final short ASK = Short.MIN_VALUE;

  private static final byte BLANK = CaseBatch.codeOf(Missing.BLANK);

  private final Scale scale;
  private final TableOptions options;
  private final Map<String, Meaning> known = new HashMap<>();
  private final short[] ofOneByte = new short[128];

  RatingCodes(Scale scale, TableOptions options) {
    this.scale = scale;
    this.options = options;
    Arrays.fill(ofOneByte, ASK);
  }

  static byte blank() {
    return BLANK;
  }

  /** The code of a cell of one byte, as most are; {@link #ASK} if its meaning must be asked. */
  short codeOf(byte only) {
    return only < 0 ? ASK : ofOneByte[only];
  }

  Meaning meaning(byte[] line, int from, int to) {
    Meaning meaning = meaning(new String(line, from, to - from, StandardCharsets.UTF_8));
    if (to - from == 1 && line[from] >= 0 && meaning.problem().isEmpty()) {
      ofOneByte[line[from]] = meaning.code();
    }
    return meaning;
  }

  Meaning meaning(String raw) {
    Meaning before = known.get(raw);
    if (before != null) {
      return before;
    }
    Meaning meaning = read(raw);
    if (known.size() < MOST_SPELLINGS) {
      known.put(raw, meaning);
    }
    return meaning;
  }

  private Meaning read(String raw) {
    Imported<Ratings> read =
        OneCell.read(
            raw,
            options,
            table -> table.loadRatings(table.columns().get(0), scale),
            Ratings.builder(scale).missing(Missing.BLANK).build());
    byte code = read.value().map(RatingCodes::code).orElse(BLANK);
    return new Meaning(code, read.problems().stream().findFirst());
  }

  private static byte code(Ratings one) {
    return one.isPresent(0)
        ? (byte) one.value(0)
        : CaseBatch.codeOf(one.missing(0).orElse(Missing.BLANK));
  }
}
