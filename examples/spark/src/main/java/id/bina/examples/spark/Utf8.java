package id.bina.examples.spark;

import java.nio.charset.MalformedInputException;
import org.apache.hadoop.io.Text;

/** Whether bytes are UTF-8. */
final class Utf8 {

  private Utf8() {}

  static boolean isValid(byte[] bytes, int length) {
    try {
      Text.validateUTF8(bytes, 0, length);
      return true;
    } catch (MalformedInputException e) {
      return false;
    }
  }
}
