package id.bina.scoring.internal;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentRef;
import java.util.List;
import java.util.Optional;

/** How surveys and logs were carried out, and what else happened from one to the next. */
public final class Fieldworks {
  private Fieldworks() {}

  /**
   * How an instrument was used at a subject on an occasion.
   *
   * @param setting the setting
   * @param instrument which version
   * @param subject where
   * @param occasion when
   * @return the fieldwork, or empty if nobody recorded it
   */
  public static Optional<Fieldwork> of(
      Setting setting, InstrumentRef instrument, Subject subject, Occasion occasion) {
    return setting.fieldworks().stream()
        .filter(work -> work.instrument().equals(instrument))
        .filter(work -> work.subject().equals(subject) && work.occasion().equals(occasion))
        .findFirst();
  }

  /**
   * What happened at a subject, or to the whole programme, from the first day of one fieldwork to
   * the last day of another.
   *
   * @param setting the setting, with its events
   * @param subject where
   * @param first the earlier fieldwork
   * @param second the later one
   * @return the events in their order
   */
  public static List<Event> events(
      Setting setting, Subject subject, Fieldwork first, Fieldwork second) {
    Subject programme = Subject.of(setting.program().id());
    return setting.events().stream()
        .filter(each -> each.subject().equals(subject) || each.subject().equals(programme))
        .filter(each -> !each.date().isBefore(first.period().startInclusive()))
        .filter(each -> !each.date().isAfter(second.period().endInclusive()))
        .toList();
  }
}
