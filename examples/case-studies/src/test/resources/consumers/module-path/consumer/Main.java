package consumer;

import id.bina.core.Text;

/** A program that embeds Bina on the module path. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.out.println(Text.of("pelatihan", "training").in("en"));
  }
}
