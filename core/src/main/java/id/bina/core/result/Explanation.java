package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.Words;
import java.util.List;

/**
 * How a score was come to: the method, what went in, and the steps.
 *
 * @param key which score
 * @param method by which method
 * @param inputs what went in, in the order it is used
 * @param steps what was done, in order; the last one gives the score
 */
public record Explanation(ScoreKey key, MethodRef method, List<Input> inputs, List<Step> steps) {
  private static final int WIDEST_VALUE = 36;

  /**
   * Something that went in.
   *
   * @param name what it is
   * @param value the value as it was used
   */
  public record Input(Text name, Text value) {
    /** Checks that there is a value. */
    public Input {
      requireNonNull(name, "name");
      requireNonNull(value, "value");
    }

    /**
     * Something that went in, of which the value reads differently in each language.
     *
     * @param name what it is
     * @param value the value as it was used
     * @return the input
     */
    public static Input of(Text name, Text value) {
      return new Input(name, value);
    }

    /**
     * Something that went in, of which the value reads the same in every language.
     *
     * @param name what it is
     * @param value the value as it was used, not blank
     * @return the input
     */
    public static Input of(Text name, String value) {
      return new Input(name, Text.of(Words.notBlank("value of an input", value)));
    }
  }

  /**
   * Something that was done.
   *
   * @param words what was done
   * @param result what came of it
   */
  public record Step(Text words, Text result) {
    /** Checks that there is a result. */
    public Step {
      requireNonNull(words, "words");
      requireNonNull(result, "result");
    }

    /**
     * Something that was done, of which the result reads differently in each language.
     *
     * @param words what was done
     * @param result what came of it
     * @return the step
     */
    public static Step of(Text words, Text result) {
      return new Step(words, result);
    }

    /**
     * Something that was done, of which the result reads the same in every language.
     *
     * @param words what was done
     * @param result what came of it, not blank
     * @return the step
     */
    public static Step of(Text words, String result) {
      return new Step(words, Text.of(Words.notBlank("result of a step", result)));
    }
  }

  /** Checks that key and method are there. */
  public Explanation {
    requireNonNull(key, "key");
    requireNonNull(method, "method");
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
  }

  /** The explanation in English, 80 columns wide. */
  public String table() {
    return table("en");
  }

  /**
   * The explanation as aligned text, 80 columns wide.
   *
   * @param language {@code id} or another tag, for the words
   * @return lines ended by line feeds
   */
  public String table(String language) {
    boolean indonesian = language.equals("id");
    TextTable table = new TextTable(1);
    table.words(0, key.toString());
    table.words(2, method.title().in(language) + " (" + method + ")");
    table.words(2, method.citation());
    if (!inputs.isEmpty()) {
      table.words(0, indonesian ? "masukan" : "inputs");
      inputs.forEach(input -> append(table, input.name().in(language), input.value().in(language)));
    }
    if (!steps.isEmpty()) {
      table.words(0, indonesian ? "langkah" : "steps");
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        append(table, (i + 1) + ". " + step.words().in(language), step.result().in(language));
      }
    }
    return table.text();
  }

  /** What is too long to stand beside its name stands below it. */
  private static void append(TextTable table, String name, String value) {
    if (value.length() <= WIDEST_VALUE) {
      table.row(2, name, value);
    } else {
      table.words(2, name).words(4, value);
    }
  }

  /** Prints {@link #table()} to standard output. */
  @SuppressWarnings("SystemOut") // what show() is for
  public void show() {
    System.out.print(table());
  }

  /** One line: which score, and how many inputs and steps. */
  @Override
  public String toString() {
    return OneLine.of(key.toString(), ": inputs " + inputs.size() + ", steps " + steps.size());
  }
}
