package id.bina.scoring.admission;

import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.AspectId;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemId;
import id.bina.core.people.Source;
import java.util.Comparator;

/** Which instrument was filled in, by whom and when: forms that are compared with each other. */
record FormKey(InstrumentRef instrument, Source source, Occasion occasion)
    implements Comparable<FormKey> {

  private static final Comparator<FormKey> ORDER =
      Comparator.comparing(FormKey::instrument)
          .thenComparing(key -> key.source().code())
          .thenComparing(key -> key.occasion().code());

  static FormKey of(SurveyResponse response) {
    return new FormKey(response.instrument(), response.respondent().source(), response.occasion());
  }

  ColumnKey column(ItemId item) {
    return new ColumnKey(instrument, source, occasion, item);
  }

  ColumnKey complete() {
    return CaseColumns.complete(instrument, source, occasion);
  }

  ColumnKey straightLined() {
    return CaseColumns.straightLined(instrument, source, occasion);
  }

  ColumnKey relative(AspectId aspect) {
    return CaseColumns.relative(instrument, source, occasion, aspect);
  }

  ColumnKey change(ItemId item) {
    return CaseColumns.change(instrument, source, occasion, item);
  }

  @Override
  public int compareTo(FormKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return instrument + "|" + source + "|" + occasion;
  }
}
