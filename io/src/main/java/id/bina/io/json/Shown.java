package id.bina.io.json;

import java.util.Locale;

/** How a value that was found is shown inside a sentence. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** In quotation marks, cut after 60 characters, with control characters written as escapes. */
  static String quoted(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    StringBuilder shown = new StringBuilder("'");
    for (int i = 0; i < head.length(); i++) {
      shown.append(character(head.charAt(i)));
    }
    return shown.append(text.length() > LONGEST ? "...'" : "'").toString();
  }

  /** A number as it was written, cut after 60 characters. */
  static String digits(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }

  static String inIndonesian(Node node) {
    if (node instanceof Node.Members object) {
      return "objek dengan " + object.members().size() + " anggota";
    }
    if (node instanceof Node.Elements list) {
      return "daftar dengan " + list.elements().size() + " unsur";
    }
    if (node instanceof Node.Words words) {
      return "teks " + quoted(words.text());
    }
    return scalar(node, "bilangan ");
  }

  static String inEnglish(Node node) {
    if (node instanceof Node.Members object) {
      return "an object with " + count(object.members().size(), "member");
    }
    if (node instanceof Node.Elements list) {
      return "a list with " + count(list.elements().size(), "element");
    }
    if (node instanceof Node.Words words) {
      return "the text " + quoted(words.text());
    }
    return scalar(node, "the number ");
  }

  private static String scalar(Node node, String number) {
    if (node instanceof Node.Digits digits) {
      return number + digits(digits.text());
    }
    return node instanceof Node.Flag flag ? Boolean.toString(flag.value()) : "null";
  }

  private static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  private static String character(char c) {
    boolean seen = c >= ' ' && c != 0x7f && !Character.isSurrogate(c) && !Character.isISOControl(c);
    return seen ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
  }
}
