package id.bina.io.scan;

/**
 * Hears how far a scan is, and may end it.
 *
 * <pre>{@code
 * files.with(progress -> stopAsked.get() ? ScanListener.Wish.STOP : ScanListener.Wish.GO_ON)
 * }</pre>
 *
 * <p>Called after each stretch of a file, by whichever thread read it, one call at a time.
 */
@FunctionalInterface
public interface ScanListener {

  /** What a listener wants. */
  enum Wish {
    /** Read on. */
    GO_ON,
    /** Stop; the scan ends with a {@link java.util.concurrent.CancellationException}. */
    STOP
  }

  /**
   * Hears how far the scan is.
   *
   * @param progress how far
   * @return whether to go on
   */
  Wish progressed(ScanProgress progress);
}
