package id.bina.core.people;

import id.bina.core.Id;
import java.util.regex.Pattern;

/** Keeps the employee number (NIP) out of every id of a person. */
final class Pseudonyms {
  private static final Pattern SEPARATORS = Pattern.compile("[._:/+-]");
  private static final Pattern NIP = Pattern.compile("(?<![0-9])[0-9]{18}(?![0-9])");

  private Pseudonyms() {}

  static String requirePseudonym(String kind, String value) {
    Id.requireValid(kind, value);
    if (NIP.matcher(SEPARATORS.matcher(value).replaceAll("")).find()) {
      // The number itself is left out of the message: messages end up in logs.
      throw new IllegalArgumentException(
          kind
              + " must be a pseudonym, held the 18 digits of a NIP\n"
              + "  give each person a pseudonym and keep the NIPs in a register of your own");
    }
    return value;
  }
}
