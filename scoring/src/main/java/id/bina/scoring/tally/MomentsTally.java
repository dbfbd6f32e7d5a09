package id.bina.scoring.tally;

/**
 * Moments as a tally of a book.
 *
 * @param moments the sums over the cases that are complete
 * @param incomplete how many cases are not, and count in no sum
 */
record MomentsTally(Moments moments, long incomplete) implements Tally<MomentsTally> {

  @Override
  public MomentsTally merge(MomentsTally other) {
    return new MomentsTally(
        moments.merge(other.moments), Math.addExact(incomplete, other.incomplete));
  }

  @Override
  public MomentsTally minus(MomentsTally other) {
    return new MomentsTally(
        moments.minus(other.moments),
        Counting.without("incomplete cases", incomplete, other.incomplete));
  }

  @Override
  public long cases() {
    return Math.addExact(moments.count(), incomplete);
  }

  @Override
  public long cells() {
    long k = moments.columns().size();
    return k * (k + 3) / 2 + 2;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder("moments n ").append(moments.count());
    text.append(" incomplete ").append(incomplete).append("; sums");
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
