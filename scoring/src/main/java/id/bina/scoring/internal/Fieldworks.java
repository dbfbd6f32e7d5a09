package id.bina.scoring.internal;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
   * How an instrument was used at a subject on an occasion, or, where nobody recorded that, at the
   * unit it is a part of, or in the whole programme: a log of a hall is the log of its counters.
   *
   * @param setting the setting
   * @param instrument which version
   * @param subject where
   * @param occasion when
   * @return the nearest fieldwork, or empty if nobody recorded any
   */
  public static Optional<Fieldwork> around(
      Setting setting, InstrumentRef instrument, Subject subject, Occasion occasion) {
    return Places.around(setting, subject).stream()
        .flatMap(place -> of(setting, instrument, place, occasion).stream())
        .findFirst();
  }

  /**
   * What happened at subjects, at the units they are parts of, or to the whole programme, from the
   * first day of one fieldwork to the last day of another.
   *
   * @param setting the setting, with its events
   * @param subjects where
   * @param first the earlier fieldwork
   * @param second the later one
   * @return the events in their order
   */
  public static List<Event> events(
      Setting setting, List<Subject> subjects, Fieldwork first, Fieldwork second) {
    Set<Subject> places = new HashSet<>();
    subjects.forEach(subject -> places.addAll(Places.around(setting, subject)));
    return setting.events().stream()
        .filter(each -> places.contains(each.subject()))
        .filter(each -> !each.date().isBefore(first.period().startInclusive()))
        .filter(each -> !each.date().isAfter(second.period().endInclusive()))
        .toList();
  }
}
