package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;
import id.bina.core.result.Measure;

/** One of the two things that a form about a session rates: what is taught, and how. */
enum Facet {
  /** What is taught (materi). */
  CONTENT(AspectRole.MATERI, Text.of("materi", "content")),
  /** How it is taught (penyampaian). */
  DELIVERY(AspectRole.INSTRUKTUR, Text.of("penyampaian", "delivery"));

  private final AspectRole role;
  private final Text words;

  Facet(AspectRole role, Text words) {
    this.role = role;
    this.words = words;
  }

  AspectRole role() {
    return role;
  }

  Text words() {
    return words;
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
