package id.bina.scoring.internal;

import id.bina.core.Text;
import id.bina.core.evidence.Event;

/** Events that stand beside a figure, in words: a title that nobody put in English is quoted. */
public final class Happened {
  private static final String ENGLISH = "en";

  private Happened() {}

  /**
   * That an event lies between the two figures that are compared.
   *
   * @param event the event
   * @return the note, with the day
   */
  public static Text besides(Event event) {
    return Text.of("peristiwa lain: " + told(event, "id"), "another event: " + told(event, "en"));
  }

  /**
   * That an event could explain a story of success as well.
   *
   * @param event the event
   * @return the note, with the day
   */
  public static Text instead(Event event) {
    return Text.of(
        "penjelasan lain: " + told(event, "id"), "another explanation: " + told(event, "en"));
  }

  private static String told(Event event, String language) {
    String title = event.title().in(language);
    boolean isForeign = language.equals(ENGLISH) && !event.title().values().containsKey(ENGLISH);
    return (isForeign ? "“" + title + "”" : title) + " (" + event.date() + ")";
  }
}
