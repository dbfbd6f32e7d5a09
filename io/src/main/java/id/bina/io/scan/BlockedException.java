package id.bina.io.scan;

import java.io.Serial;

/** Something in a file blocks; what it is, the reading row by row will tell. */
final class BlockedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  BlockedException() {
    super("a file cannot be read as it is mapped", null, false, false);
  }
}
