package id.bina.scoring.oracle;

/**
 * Answers the reference cases of one topic.
 *
 * <p>Any class of this package with a constructor without arguments that implements this interface
 * is found by the suite; there is no list to add it to. It names no case.
 */
interface Answerer {

  /** How the {@code topic} of the cases begins that this answers; no two may claim one case. */
  String topic();

  /** The R call that gives the expected values, to be printed with what differs. */
  String r(OracleCase c);

  /** Puts what our methods yield at the JSON pointers of the expected values. */
  void answer(OracleCase c, Answers answers);
}
