package id.bina.scoring.tally;

/**
 * Moments as a tally of a book.
 *
 * @param moments the sums
 */
record MomentsTally(Moments moments) implements Tally<MomentsTally> {

  @Override
  public MomentsTally merge(MomentsTally other) {
    return new MomentsTally(moments.merge(other.moments));
  }

  @Override
  public long cells() {
    long k = moments.columns().size();
    return k * (k + 3) / 2 + 1;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder("moments n ").append(moments.count()).append("; sums");
    int k = moments.columns().size();
    for (int i = 0; i < k; i++) {
      text.append(' ').append(Counting.plain(moments.sum(i)).toPlainString());
    }
    text.append("; products");
    for (int i = 0; i < k; i++) {
      for (int j = i; j < k; j++) {
        text.append(' ').append(Counting.plain(moments.product(i, j)).toPlainString());
      }
    }
    return text.toString();
  }
}
