package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;
import id.bina.core.result.Measure;

/** One of the two things that a form about a session rates: what is taught, and how. */
enum Facet {
  /** What is taught (materi). */
  CONTENT,
  /** How it is taught (penyampaian). */
  DELIVERY;

  AspectRole role() {
    return this == CONTENT ? AspectRole.MATERI : AspectRole.INSTRUKTUR;
  }

  Text words() {
    return this == CONTENT ? Text.of("materi", "content") : Text.of("penyampaian", "delivery");
  }

  Measure points() {
    return this == CONTENT ? TeachingMeasures.CONTENT : TeachingMeasures.DELIVERY;
  }

  Measure relative() {
    return this == CONTENT ? TeachingMeasures.CONTENT_RELATIVE : TeachingMeasures.DELIVERY_RELATIVE;
  }

  Measure negative() {
    return this == CONTENT ? TeachingMeasures.CONTENT_NEGATIVE : TeachingMeasures.DELIVERY_NEGATIVE;
  }

  /** Under how many instructors it is low. */
  Measure low() {
    return this == CONTENT ? TeachingMeasures.CONTENT_LOW : TeachingMeasures.DELIVERY_LOW;
  }

  /** Under how many instructors it is not low. */
  Measure fine() {
    return this == CONTENT ? TeachingMeasures.CONTENT_FINE : TeachingMeasures.DELIVERY_FINE;
  }
}
