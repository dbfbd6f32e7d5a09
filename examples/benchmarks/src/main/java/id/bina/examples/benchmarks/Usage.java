package id.bina.examples.benchmarks;

import java.util.Arrays;

/** What a program of this folder was started with. */
final class Usage {
  private Usage() {}

  /** Refuses fewer arguments than a program needs, saying which. */
  static void require(String[] args, int least, String words) {
    if (args.length < least) {
      throw new IllegalArgumentException(
          "arguments must be " + words + ", were " + Arrays.toString(args));
    }
  }
}
