package id.bina.examples;

/** Evaluates the embedded case studies, prints a summary of each and writes its reports. */
public final class CaseStudies {

  private CaseStudies() {}

  /**
   * Runs all embedded case studies.
   *
   * @param arguments none are read
   */
  public static void main(String[] arguments) {
    System.out.println("Bina: no case study is embedded in this version.");
  }
}
