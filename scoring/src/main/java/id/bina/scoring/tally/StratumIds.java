package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the values of one stratum alike for all batches; mutable and confined to one thread.
 *
 * <p>The codes of a batch mean nothing in the next one, but mostly they are the same: a code is
 * looked up in a batch once, and only one whose value has changed is looked up by name.
 */
final class StratumIds {
  private static final int UNKNOWN = -1;

  private final int column;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private int[] idOfCode = {};
  private int[] lastId = {};

  StratumIds(int column) {
    this.column = column;
  }

  /** Writes the number of each row's value. */
  void read(CaseBatch batch, int[] into) {
    batch.copyStratumCodes(column, into);
    int codes = batch.stratumCodes(column);
    if (idOfCode.length < codes) {
      int known = lastId.length;
      idOfCode = new int[codes + (codes >> 1)];
      lastId = Arrays.copyOf(lastId, idOfCode.length);
      Arrays.fill(lastId, known, lastId.length, UNKNOWN);
    }
    Arrays.fill(idOfCode, 0, codes, UNKNOWN);
    int rows = batch.size();
    for (int row = 0; row < rows; row++) {
      int code = into[row];
      int id = idOfCode[code];
      if (id == UNKNOWN) {
        id = idOf(batch.stratumOf(column, code), lastId[code]);
        idOfCode[code] = id;
        lastId[code] = id;
      }
      into[row] = id;
    }
  }

  private int idOf(String value, int likely) {
    return likely != UNKNOWN && values.get(likely).equals(value) ? likely : idOf(value);
  }

  /** The number of a value; a new one gets the next. */
  int idOf(String value) {
    Integer known = ids.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }

  String value(int id) {
    return values.get(id);
  }

  int size() {
    return values.size();
  }
}
