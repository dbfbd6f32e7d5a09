package id.bina.examples.bungo;

/** One invented participant and what is true of this person. */
record Alumnus(String id, Course course, Test test, Later later, Proof proof) {

  /** What the pair of tests shows. */
  enum Test {
    /** Both tests taken, the second at the pass mark or above. */
    LEARNED,
    /** Both tests taken, the second below the pass mark. */
    NOT_YET,
    /** Only the first test taken. */
    LOST
  }

  /** What the person says about support after six months. */
  enum Later {
    SUPPORTED,
    UNSUPPORTED,
    SILENT
  }

  /** Whether a superior or a document confirms that the training is applied. */
  enum Proof {
    CONFIRMED,
    UNCONFIRMED
  }

  boolean matched() {
    return test != Test.LOST;
  }

  boolean answeredLater() {
    return later != Later.SILENT;
  }

  boolean supported() {
    return later == Later.SUPPORTED;
  }

  boolean confirmed() {
    return proof == Proof.CONFIRMED;
  }
}
