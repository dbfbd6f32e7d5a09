package id.bina.scoring.internal.packed;

/**
 * Counts rows of a block for all groups at once; mutable and confined to one thread.
 *
 * <p>Groups are numbered from 0 without gaps; there may be more of them at every call.
 */
public interface Kernel {

  /**
   * Adds the rows that the block holds now.
   *
   * @param slots the group of each row
   * @param groups above every group
   */
  void add(int[] slots, int groups);

  /**
   * Adds what another one has counted.
   *
   * @param other made in the same way as this one; not to be used any more
   * @param slots which group here each of its groups is
   * @param groups above every group here
   */
  void merge(Kernel other, int[] slots, int groups);
}
