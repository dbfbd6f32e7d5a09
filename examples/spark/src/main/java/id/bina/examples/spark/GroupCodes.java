package id.bina.examples.spark;

import id.bina.core.evidence.CaseBatch;
import id.bina.io.table.TableOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The number of each group within a batch, by the bytes of its cell: no text is made for a group
 * that was met before.
 *
 * <pre>
 *   bytes of the cell    slot          number in the batch
 *   T R - 0 0 1 7   ->   hash  ->  17  ->  CaseBatch.setStratumCodes
 * </pre>
 */
final class GroupCodes {
  private static final byte[] FREE = {};

  private final CaseBatch batch;
  private final int stratum;
  private final TableOptions options;
  private final Map<String, Integer> texts = new HashMap<>();
  private byte[][] cells = new byte[64][];
  private int[] codes = new int[64];
  private int size;

  GroupCodes(CaseBatch batch, int stratum, TableOptions options) {
    this.batch = batch;
    this.stratum = stratum;
    this.options = options;
    Arrays.fill(cells, FREE);
  }

  int code(byte[] line, int from, int to) {
    if (from == to) {
      return 0;
    }
    int slot = slot(line, from, to);
    if (cells[slot] == FREE) {
      String raw = new String(line, from, to - from, StandardCharsets.UTF_8);
      cells[slot] = Arrays.copyOfRange(line, from, to);
      codes[slot] = code(raw);
      size++;
      if (size > cells.length / 2) {
        grow();
        slot = slot(line, from, to);
      }
    }
    return codes[slot];
  }

  /** The number of the group that a cell names. */
  int code(String raw) {
    Integer before = texts.get(raw);
    if (before != null) {
      return before;
    }
    int code = batch.stratumCodeFor(stratum, OneCell.words(raw, options));
    texts.put(raw, code);
    return code;
  }

  /** To be called when the batch was cleared, which may have forgotten its groups. */
  void cleared() {
    if (batch.stratumCodes(stratum) == 1) {
      Arrays.fill(cells, FREE);
      texts.clear();
      size = 0;
    }
  }

  private int slot(byte[] line, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + line[i];
    }
    int mask = cells.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (cells[slot] != FREE
        && !Arrays.equals(cells[slot], 0, cells[slot].length, line, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    byte[][] formerCells = cells;
    int[] formerCodes = codes;
    cells = new byte[formerCells.length * 2][];
    codes = new int[cells.length];
    Arrays.fill(cells, FREE);
    for (int i = 0; i < formerCells.length; i++) {
      if (formerCells[i] != FREE) {
        int slot = slot(formerCells[i], 0, formerCells[i].length);
        cells[slot] = formerCells[i];
        codes[slot] = formerCodes[i];
      }
    }
  }
}
