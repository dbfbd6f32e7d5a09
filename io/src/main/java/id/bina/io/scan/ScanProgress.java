package id.bina.io.scan;

/**
 * How far a scan is.
 *
 * @param bytesRead how many bytes of the files were read, packed ones as they are packed
 * @param bytesInAll how many bytes the files have
 * @param rows how many rows were read so far
 */
public record ScanProgress(long bytesRead, long bytesInAll, long rows) {

  /** The share that is done, from 0 to 1. */
  public double share() {
    return bytesInAll == 0 ? 1 : Math.min(1, (double) bytesRead / (double) bytesInAll);
  }
}
