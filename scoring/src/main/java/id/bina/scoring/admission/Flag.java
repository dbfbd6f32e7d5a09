package id.bina.scoring.admission;

/** What screening saw in the way a form was filled in. */
enum Flag {
  /** One answer throughout, on enough items to tell. */
  STRAIGHT_LINED(Refusal.STRAIGHT_LINED),
  /** One answer throughout, across a reversed item or an attention item that asks for another. */
  CONTRADICTORY(Refusal.CONTRADICTORY),
  /** An attention item was answered in another way than it asks. */
  ATTENTION_FAILED(Refusal.ATTENTION_FAILED),
  /** Faster than reading allows, or much faster than the others. */
  TOO_FAST(Refusal.TOO_FAST),
  /** High where the others are low, and low where they are high. */
  AGAINST_THE_REST(Refusal.AGAINST_THE_REST),
  /** The two halves of its aspects are not answered alike. */
  INCONSISTENT(Refusal.INCONSISTENT),
  /** Far from all others in several items at once. */
  OUTLIER(Refusal.OUTLIER),
  /** One of several equal forms within minutes. */
  NEAR_DUPLICATE(Refusal.NEAR_DUPLICATE);

  private final Refusal refusal;

  Flag(Refusal refusal) {
    this.refusal = refusal;
  }

  /** Under which reason it is counted. */
  Refusal refusal() {
    return refusal;
  }
}
